namespace ReportGen.Fonts;

/// <summary>OpenType features besides a font's defaults.</summary>
[Flags]
internal enum FontFeatures
{
    None = 0,

    /// <summary>Lining figures of one width (<c>lnum tnum</c>): tables.</summary>
    TabularFigures = 1,

    /// <summary>No ligatures: code.</summary>
    NoLigatures = 2,

    /// <summary>Figures with ascenders and descenders (<c>onum</c>), but for tabular ones.</summary>
    OldStyleFigures = 4,

    /// <summary>Small capitals for small letters (<c>smcp</c>).</summary>
    SmallCapitals = 8,
}
