namespace ReportGen;

/// <summary>Colours of a theme that are not those of type.</summary>
internal sealed record ThemeColors
{
    /// <summary>The one accent colour: headings' numbers, bars.</summary>
    public Color Accent { get; init; } = new(0x1B, 0x3A, 0x5C);

    /// <summary>Thin rules, and the dots of the contents.</summary>
    public Color Rule { get; init; } = new(0x9A, 0xA3, 0xAD);

    /// <summary>Links.</summary>
    public Color Link { get; init; } = new(0x1B, 0x3A, 0x5C);

    /// <summary>Rules above and below tables.</summary>
    public Color Table { get; init; } = new(0x1B, 0x3A, 0x5C);

    /// <summary>Ground of every second row of a table that has such.</summary>
    public Color Stripe { get; init; } = new(0xF1, 0xF4, 0xF7);

    /// <summary>Ground of code.</summary>
    public Color CodeGround { get; init; } = new(0xF4, 0xF5, 0xF7);

    /// <summary>Rules above cards.</summary>
    public Color Card { get; init; } = new(0x1B, 0x3A, 0x5C);

    /// <summary>Changes for the better, where cards say so; a blue, since one in twelve men cannot tell green from red.</summary>
    public Color Better { get; init; } = new(0x0B, 0x5C, 0x9E);

    /// <summary>Changes for the worse.</summary>
    public Color Worse { get; init; } = new(0xA8, 0x4B, 0x00);

    /// <summary>Bars and titles of notes.</summary>
    public Color Note { get; init; } = new(0x1B, 0x3A, 0x5C);

    /// <summary>Bars and titles of findings.</summary>
    public Color Finding { get; init; } = new(0x00, 0x66, 0x5C);

    /// <summary>Bars and titles of warnings.</summary>
    public Color Warning { get; init; } = new(0xA8, 0x4B, 0x00);

    /// <summary>Ground of callouts.</summary>
    public Color CalloutGround { get; init; } = new(0xF4, 0xF5, 0xF7);
}
