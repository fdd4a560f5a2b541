namespace ReportGen;

/// <summary>How a paragraph of one kind looks, in both outputs.</summary>
internal sealed record TextStyle
{
    /// <summary>Font families in order of preference, Latin first; Chinese and other fallbacks behind.</summary>
    public IReadOnlyList<string> Families { get; init; } = [];

    /// <summary>Size of the type.</summary>
    public Length Size { get; init; } = Length.Pt(10.5);

    /// <summary>From baseline to baseline.</summary>
    public Length Leading { get; init; } = Length.Pt(15);

    /// <summary>Weight as in OpenType: 400 regular, 600 semi-bold, 700 bold.</summary>
    public int Weight { get; init; } = 400;

    /// <summary>Whether the type is italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Figures, where the face has both kinds.</summary>
    public FigureStyle Figures { get; init; } = FigureStyle.Lining;

    /// <summary>Whether small letters are small capitals, where the face has them.</summary>
    public bool SmallCaps { get; init; }

    /// <summary>Colour of the type.</summary>
    public Color Color { get; init; } = Color.Black;

    /// <summary>How lines stand between the edges.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Start;

    /// <summary>Space above, besides the leading; left out at the top of a page.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Space below, besides the leading. Between two blocks the larger of the two spaces counts.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>Indent of the first line; a paragraph that does not follow another of its kind has none.</summary>
    public Length FirstLineIndent { get; init; }

    /// <summary>Indent of all lines at the start.</summary>
    public Length Indent { get; init; }
}
