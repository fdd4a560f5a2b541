namespace ReportGen;

/// <summary>A page and the room that text has on it.</summary>
internal sealed record PageSettings
{
    /// <summary>Width of the page. Default: ISO B5, 176 mm.</summary>
    public Length Width { get; init; } = Length.Mm(176);

    /// <summary>Height of the page. Default: ISO B5, 250 mm.</summary>
    public Length Height { get; init; } = Length.Mm(250);

    /// <summary>From the upper edge to the text. The running head stands inside it.</summary>
    public Length Top { get; init; } = Length.Mm(27);

    /// <summary>From the text to the lower edge. The folio stands inside it.</summary>
    public Length Bottom { get; init; } = Length.Mm(31);

    /// <summary>On the side of the spine.</summary>
    public Length Inside { get; init; } = Length.Mm(28);

    /// <summary>On the side away from the spine.</summary>
    public Length Outside { get; init; } = Length.Mm(34);

    /// <summary>Whether left and right pages mirror each other, as in a bound book.</summary>
    public bool Mirrored { get; init; } = true;

    /// <summary>The page turned by a quarter: as wide as this one is high. Margins stay at their sides.</summary>
    public PageSettings Turned => this with { Width = Height, Height = Width };

    /// <summary>Width of the text.</summary>
    public Length TextWidth => Width - Inside - Outside;

    /// <summary>Height of the text.</summary>
    public Length TextHeight => Height - Top - Bottom;
}
