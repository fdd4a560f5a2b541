namespace ReportGen.Document;

/// <summary>A chart: what is to be shown, in the order in which it is shown. How it looks is planned from this, alike for all outputs.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Categories">What values are given for: names, periods, or places on the axis across.</param>
/// <param name="Series">Values, each series with one a category.</param>
internal sealed record Chart(ChartType Type, IReadOnlyList<ChartCategory> Categories, IReadOnlyList<ChartSeries> Series) : CaptionedBlock
{
    /// <summary>What it says: the finding. Empty for none.</summary>
    public IReadOnlyList<Inline> Title { get; init; } = [];

    /// <summary>What is measured, with its unit. Empty for none.</summary>
    public IReadOnlyList<Inline> Subtitle { get; init; } = [];

    /// <summary>Source and notes below it; each is a paragraph.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Notes { get; init; } = [];

    /// <summary>What its author says for people who cannot see it; null to tell it from the values.</summary>
    public string? Alt { get; init; }

    /// <summary>Language of the edition, BCP 47.</summary>
    public string Language { get; init; } = "en";

    /// <summary>How numbers along the axis of values are printed.</summary>
    public ChartNumbers Numbers { get; init; } = new();

    /// <summary>How numbers along the axis across are printed; null where it has none, but names or periods.</summary>
    public ChartNumbers? AcrossNumbers { get; init; }

    /// <summary>What the axis across measures, for dots; empty for none.</summary>
    public string AcrossName { get; init; } = string.Empty;

    /// <summary>Words at places of the chart.</summary>
    public IReadOnlyList<ChartAnnotation> Annotations { get; init; } = [];

    /// <summary>The figures that are drawn but printed nowhere in it.</summary>
    public IReadOnlyList<Figure> Unprinted { get; init; } = [];

    public ChartOptions Options { get; init; } = new();

    /// <summary>The figures printed in the plot: beside its marks and in the words at its places.</summary>
    public IEnumerable<FigureInline> PlotFigures => Series.SelectMany(s => s.Points).Select(p => p.Label).OfType<FigureInline>()
        .Concat(DocumentWalk.Inlines<FigureInline>([.. Annotations.Select(a => new Paragraph(a.Words))]));

    /// <summary>Whether some are set off, so that the others stand back.</summary>
    public bool HasHighlights => Categories.Any(c => c.IsHighlighted) || Series.Any(s => s.IsHighlighted);
}

/// <summary>What values are given for.</summary>
/// <param name="Name">Its name as printed: a label, a period.</param>
internal sealed record ChartCategory(string Name)
{
    /// <summary>Its place on the axis across, in years for periods; null where categories stand one after another.</summary>
    public decimal? Position { get; init; }

    public bool IsHighlighted { get; init; }
}

/// <summary>A series of values.</summary>
/// <param name="Name">Its name; may be empty for the only one.</param>
/// <param name="Points">A value for each category.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points)
{
    public bool IsHighlighted { get; init; }

    /// <summary>Index of the first value that is not missing; -1 for none.</summary>
    public int FirstIndex => Enumerable.Range(0, Points.Count).FirstOrDefault(i => Points[i].Value is not null, -1);

    /// <summary>Index of the last value that is not missing; -1 for none.</summary>
    public int LastIndex
    {
        get
        {
            var last = Points.Count - 1;
            while (last >= 0 && Points[last].Value is null)
            {
                last--;
            }

            return last;
        }
    }
}

/// <summary>A value of a chart.</summary>
/// <param name="Value">In the scale in which it is printed; null for one that is missing, which is never zero.</param>
internal sealed record ChartPoint(decimal? Value)
{
    /// <summary>A gap.</summary>
    public static ChartPoint Missing { get; } = new((decimal?)null);

    /// <summary>The value as printed; empty for a missing one.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The printed figure beside its mark; null for a value that is not printed.</summary>
    public Inline? Label { get; init; }

    /// <summary>What was aimed at; null for none.</summary>
    public decimal? Target { get; init; }
}

/// <summary>Words at a place of a chart: at a category, or along a line at a value.</summary>
/// <param name="Words">The words.</param>
internal sealed record ChartAnnotation(IReadOnlyList<Inline> Words)
{
    /// <summary>Index of the category; -1 for a line at <see cref="Value"/>.</summary>
    public int Category { get; init; } = -1;

    /// <summary>The value, where the words stand along a line.</summary>
    public decimal? Value { get; init; }

    /// <summary>Where the words are written.</summary>
    public SourceSpan Span { get; init; } = SourceSpan.None;
}
