namespace ReportGen;

/// <summary>How charts look, in both outputs.</summary>
internal sealed record ChartDesign
{
    /// <summary>Colours of series, in the order of the series; they are used again from the first where there are more series.</summary>
    public IReadOnlyList<Color> Palette { get; init; } = [Color.Black];

    /// <summary>What is set off.</summary>
    public Color Highlight { get; init; } = Color.Black;

    /// <summary>What stands back beside what is set off.</summary>
    public Color Muted { get; init; } = new(0x80, 0x80, 0x80);

    /// <summary>Hairlines behind the values.</summary>
    public Color Grid { get; init; } = new(0xD0, 0xD0, 0xD0);

    /// <summary>The finding above a chart.</summary>
    public TextStyle Title { get; init; } = new();

    /// <summary>What is measured, below the finding.</summary>
    public TextStyle Subtitle { get; init; } = new();

    /// <summary>Names, values and the numbers along axes.</summary>
    public TextStyle Labels { get; init; } = new();

    /// <summary>Height of the plot as a part of its width, where it does not follow from the number of bars.</summary>
    public double Ratio { get; init; } = 0.45;
}
