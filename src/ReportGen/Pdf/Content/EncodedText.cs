using ReportGen.Fonts;
using ReportGen.Pdf.Embedding;

namespace ReportGen.Pdf.Content;

/// <summary>A fragment as a content stream shows it, ready to be copied.</summary>
/// <param name="Shaped">The fragment.</param>
/// <param name="Font">The font that its codes count in.</param>
/// <param name="Start">First byte in the encoder's buffer.</param>
/// <param name="Length">Bytes: the inside of a string in a TJ array.</param>
/// <param name="Pen">How far the pen moves by the widths and numbers written, in thousandths of the type size.</param>
internal readonly record struct EncodedText(ShapedText Shaped, EmbeddedFont Font, int Start, int Length, long Pen)
{
    /// <summary>Whether glyphs leave the baseline: such a fragment depends on its size and is not encoded beforehand.</summary>
    public bool IsRaised => Shaped.YOffsets is not null;
}
