using ReportGen.Fonts;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Content;

/// <summary>Glyphs to the inside of a TJ array: codes, kerning, and spans for what codes alone cannot say.</summary>
internal sealed class FragmentEncoder(ByteBuffer target, CodeString codes, EmbeddedFont font)
{
    private long _pen;
    private double _natural;

    /// <summary>Encodes a fragment whose glyphs stay on the baseline.</summary>
    /// <returns>How far the pen moves, in thousandths of the type size.</returns>
    public long Encode(ShapedText shaped)
    {
        var clusters = ClusterText.Of(shaped);
        for (var i = 0; i < shaped.Glyphs.Length; i++)
        {
            if (clusters.StartsSpan(i, out var actualText))
            {
                codes.Close(target);
                target.Append("]TJ "u8);
                ActualTextMark.Open(target, actualText);
                target.Append((byte)'[');
                codes.Open(target);
            }

            Glyph(shaped, i, clusters.TextOf(i));
            if (clusters.EndsSpan(i))
            {
                codes.Close(target);
                target.Append("]TJ EMC["u8);
                codes.Open(target);
            }
        }

        return _pen;
    }

    private void Glyph(ShapedText shaped, int i, string text)
    {
        var perUnit = 1000.0 / shaped.Face.UnitsPerEm;
        var place = _natural + ((shaped.XOffsets?[i] ?? 0) * perUnit);
        var gap = (long)Math.Round(place - _pen);
        if (gap != 0)
        {
            codes.Close(target);
            target.AppendInteger(-gap);
            codes.Open(target);
            _pen += gap;
        }

        var code = font.CodeOf(shaped.Glyphs[i], text);
        codes.Append(target, code);
        _pen += font.WidthOf(code);
        _natural += shaped.Advances[i] * perUnit;
    }
}
