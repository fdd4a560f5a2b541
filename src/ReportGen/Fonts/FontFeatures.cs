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
}
