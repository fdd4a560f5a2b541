using ReportGen.Fonts;

namespace ReportGen.Docx;

/// <summary>The fonts of a document.</summary>
/// <param name="Used">The faces that its text was set in.</param>
/// <param name="Library">Where others of their families are.</param>
internal sealed record DocxFonts(IReadOnlyList<FontFace> Used, FontLibrary Library)
{
    /// <summary>Whether the Word file carries them, so that it looks the same where they are not installed.</summary>
    public bool AreEmbedded { get; init; } = true;

    /// <summary>No font is known but by its name.</summary>
    public static DocxFonts None => new([], new FontLibrary([]));
}
