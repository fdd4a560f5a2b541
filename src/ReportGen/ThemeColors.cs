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
}
