using ReportGen.Binding.Values;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The values of a chart before they stand in the document: categories by series.</summary>
/// <param name="Categories">What values are given for.</param>
/// <param name="Series">Whose values they are.</param>
internal sealed record ChartGrid(IReadOnlyList<GridName> Categories, IReadOnlyList<GridName> Series)
{
    /// <summary>By category and series; where there is none, <see cref="NothingValue"/>.</summary>
    public Value[,] Values { get; init; } = Filled(Categories.Count, Series.Count);

    /// <summary>Cells of values that are no figures of the catalogue.</summary>
    public CellOrigin?[,] Origins { get; init; } = new CellOrigin?[Categories.Count, Series.Count];

    /// <summary>Where each category stood before they were sorted.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [.. Enumerable.Range(0, Categories.Count)];

    /// <summary>Whether values are cells of a free table, which has no units.</summary>
    public bool IsOfFile { get; init; }

    /// <summary>The name of the axis across, of dots.</summary>
    public string AcrossName { get; init; } = string.Empty;

    /// <summary>Whether places on the axis across are numbers to be printed, not names or periods.</summary>
    public bool HasNumbersAcross { get; init; }

    /// <summary>The numbers of the grid with their places, category by category.</summary>
    public IEnumerable<(int Category, int Series, NumberValue Number)> Numbers
    {
        get
        {
            for (var i = 0; i < Categories.Count; i++)
            {
                for (var j = 0; j < Series.Count; j++)
                {
                    if (Values[i, j] is NumberValue number)
                    {
                        yield return (i, j, number);
                    }
                }
            }
        }
    }

    /// <summary>The same grid with its categories in another order.</summary>
    public ChartGrid Ordered(IReadOnlyList<int> order)
    {
        var ordered = new ChartGrid([.. order.Select(i => Categories[i])], Series)
        {
            Rows = [.. order.Select(i => Rows[i])],
            IsOfFile = IsOfFile,
            AcrossName = AcrossName,
            HasNumbersAcross = HasNumbersAcross,
        };
        for (var i = 0; i < order.Count; i++)
        {
            for (var j = 0; j < Series.Count; j++)
            {
                ordered.Values[i, j] = Values[order[i], j];
                ordered.Origins[i, j] = Origins[order[i], j];
            }
        }

        return ordered;
    }

    private static Value[,] Filled(int categories, int series)
    {
        var values = new Value[categories, series];
        for (var i = 0; i < categories; i++)
        {
            for (var j = 0; j < series; j++)
            {
                values[i, j] = new NothingValue();
            }
        }

        return values;
    }
}

/// <summary>A category or series.</summary>
/// <param name="Text">Its name as printed.</param>
internal sealed record GridName(string Text)
{
    /// <summary>What else it is called: the id of its metric.</summary>
    public string? Id { get; init; }

    /// <summary>Its period; null for none.</summary>
    public Period? Period { get; init; }

    /// <summary>Its place on the axis across; null where categories stand one after another.</summary>
    public decimal? Position { get; init; }

    /// <summary>The figure that its place across is; null for any other place.</summary>
    public Value? Across { get; init; }

    /// <summary>Whether it is meant by a name.</summary>
    public bool IsCalled(string name) =>
        string.Equals(Text, name, StringComparison.OrdinalIgnoreCase) || Id == name || (Period is { } period && period.ToString() == name);
}
