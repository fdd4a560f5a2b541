using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>All that is decided of a chart before fonts are known: both outputs draw the same plan.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Shape">What it is drawn as.</param>
internal sealed record ChartPlan(Chart Chart, ChartShape Shape)
{
    /// <summary>Of words to paper (WCAG 2.2, 1.4.3).</summary>
    private const double LeastContrast = 4.5;

    /// <summary>A narrow plot is not so low that its numbers crowd.</summary>
    private const double LeastLines = 6.5;

    public required ChartDesign Design { get; init; }

    /// <summary>The axis of values.</summary>
    public required ValueScale Values { get; init; }

    /// <summary>The axis across, of dots; null where categories stand there.</summary>
    public ValueScale? Across { get; init; }

    /// <summary>Where marks begin and end.</summary>
    public required ChartStacks Stacks { get; init; }

    /// <summary>How each series looks.</summary>
    public required IReadOnlyList<SeriesLook> Looks { get; init; }

    /// <summary>Whether values are printed beside their marks.</summary>
    public bool HasLabels { get; init; }

    /// <summary>Whether the axis of values is drawn with its ticks: not where every value is printed.</summary>
    public bool HasValueAxis { get; init; }

    /// <summary>How series are named.</summary>
    public SeriesNaming Naming { get; init; }

    /// <summary>Of how many categories one is named, the last among them: 1 for all.</summary>
    public int NameStep { get; init; } = 1;

    /// <summary>What it says to people who cannot see it.</summary>
    public required string Alt { get; init; }

    /// <summary>A sentence for people who see it where bars do not stand on zero; empty where they do.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>A chart for each series, all on one scale, that stand in its place; none where it is drawn as one.</summary>
    public IReadOnlyList<ChartPlan> Panels { get; init; } = [];

    /// <summary>How many panels stand side by side.</summary>
    public int PanelColumns { get; init; } = 1;

    /// <summary>By category and series, which values have room in their parts of lying bars; null where that is not asked.</summary>
    public bool[,]? FittingParts { get; init; }

    /// <summary>How its words look.</summary>
    public ChartStyles Styles => new(this);

    /// <summary>What stands below it: its remark, then the author's notes and sources.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Notes => Remark.Length == 0 ? Chart.Notes : [[new Text(Remark)], .. Chart.Notes];

    /// <summary>Whether areas are filled: several that do not stand on one another would hide each other, and are lines.</summary>
    public bool HasAreas => Shape == ChartShape.Areas && (IsStacked || Looks.Count == 1);

    /// <summary>Whether the parts of a category stand on one another.</summary>
    public bool IsStacked => Chart.Options.Stacking != ChartStacking.None;

    /// <summary>Whether a key says what series are which in one of the outputs: Word has no place for names beside the parts of stacks.</summary>
    public bool HasKey => Naming == SeriesNaming.Above || (Naming == SeriesNaming.AtEnds && IsStacked);

    /// <summary>Whether places across are those of the categories in time, not one after another.</summary>
    public bool HasPositions => Shape is ChartShape.Lines or ChartShape.Areas or ChartShape.Spark && Chart.Categories.All(c => c.Position is not null);

    /// <summary>The colour of one value's mark.</summary>
    public Color ColorOf(int category, int series) => ChartColors.Of(Chart, Design, Looks[series], category);

    /// <summary>How one value's mark is filled.</summary>
    public MarkFill FillOf(int category, int series) => new(ColorOf(category, series), Looks[series].Pattern);

    /// <summary>The colour of a series' words: its own where that is read with ease.</summary>
    public Color InkOf(int series) => Contrast.Of(Looks[series].Color, Color.White) >= LeastContrast ? Looks[series].Color : Design.Subtitle.Color;

    /// <summary>The fill whose ground stands behind words on a value's mark, where lines would run through them; null where they stand on the mark itself.</summary>
    public MarkFill? PlateOn(int category, int series) => FillOf(category, series) is { HasLines: true } fill ? fill : null;

    /// <summary>The colour of words on a value's mark: white or black, whichever is read more easily.</summary>
    public Color InkOn(int category, int series)
    {
        var ground = FillOf(category, series).Ground;
        return Contrast.Of(Color.Black, ground) > Contrast.Of(Color.White, ground) ? Color.Black : Color.White;
    }

    /// <summary>Height of a plot whose marks do not ask for more, in points: what its author wants, else a part of its width.</summary>
    /// <param name="width">Of the chart, in points.</param>
    public double UsualHeight(double width) => Chart.Options.Height?.Points ?? Math.Max(width * Design.Ratio, Design.Labels.Leading.Points * LeastLines);

    /// <summary>Whether a value has room in its part of a lying bar.</summary>
    public bool FitsInside(int category, int series) => FittingParts?[category, series] ?? true;

    /// <summary>Whether a category's name is printed.</summary>
    public bool IsNamed(int category) => (Chart.Categories.Count - 1 - category) % NameStep == 0;
}

/// <summary>How series are named.</summary>
internal enum SeriesNaming
{
    /// <summary>Not at all: there is one, which the subtitle names.</summary>
    None,

    /// <summary>At the ends of their lines, or beside their last parts.</summary>
    AtEnds,

    /// <summary>In a line above the plot, in the order in which they are drawn.</summary>
    Above,
}
