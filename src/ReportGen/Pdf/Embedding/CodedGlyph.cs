namespace ReportGen.Pdf.Embedding;

/// <summary>What a code stands for.</summary>
/// <param name="Glyph">Glyph id in the whole face.</param>
/// <param name="Text">What extraction gives.</param>
/// <param name="Width">Advance in thousandths of the type size.</param>
internal readonly record struct CodedGlyph(ushort Glyph, string Text, int Width);
