using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Content;

/// <summary>The span that gives extraction other text than its glyphs would (ISO 32000-1, 14.9.4).</summary>
internal static class ActualTextMark
{
    public static void Open(ByteBuffer target, string text)
    {
        target.Append("/Span<</ActualText"u8);
        TextString.AppendUtf16(target, text);
        target.Append(">>BDC"u8);
    }
}
