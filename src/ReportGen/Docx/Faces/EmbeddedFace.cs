using ReportGen.Fonts;

namespace ReportGen.Docx.Faces;

/// <summary>A face that the package carries.</summary>
/// <param name="Face">The face.</param>
/// <param name="Number">Its place among them, from 1.</param>
internal sealed record EmbeddedFace(FontFace Face, int Number)
{
    /// <summary>Name of its part, as seen from <c>word/</c>.</summary>
    public string Target => "fonts/font" + Measures.Number(Number) + ".odttf";

    /// <summary>What its first bytes are mixed with.</summary>
    public FontKey Key { get; } = FontKey.Of(Face.File);
}
