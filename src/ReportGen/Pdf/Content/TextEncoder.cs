using ReportGen.Fonts;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Content;

/// <summary>Encodes each fragment once; words come back thousands of times.</summary>
internal sealed class TextEncoder(FontTable fonts, CodeString codes)
{
    private readonly ByteBuffer _bytes = new(64 * 1024);
    private readonly Dictionary<ShapedText, EncodedText> _strangers = new(ReferenceEqualityComparer.Instance);
    private EncodedText[] _known = new EncodedText[1024];

    /// <summary>The encoded form; valid until the next call.</summary>
    public ref readonly EncodedText Encode(ShapedText shaped)
    {
        var index = shaped.Index;
        if ((uint)index < (uint)_known.Length && ReferenceEquals(_known[index].Shaped, shaped))
        {
            return ref _known[index];
        }

        return ref EncodeNew(shaped);
    }

    public ReadOnlySpan<byte> BytesOf(in EncodedText encoded) => _bytes.Span.Slice(encoded.Start, encoded.Length);

    private ref EncodedText EncodeNew(ShapedText shaped)
    {
        if (shaped.Index >= _known.Length)
        {
            Array.Resize(ref _known, Math.Max(shaped.Index + 1, _known.Length * 2));
        }

        ref var place = ref _known[shaped.Index];
        if (place.Shaped is null)
        {
            place = Build(shaped);
            return ref place;
        }

        // Two shapers gave the same number; the first keeps the fast way.
        ref var stranger = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_strangers, shaped, out var exists);
        if (!exists)
        {
            stranger = Build(shaped);
        }

        return ref stranger;
    }

    private EncodedText Build(ShapedText shaped)
    {
        var font = fonts.For(shaped.Face, shaped.Glyphs.Length);
        var start = _bytes.Length;
        var pen = shaped.YOffsets is null ? new FragmentEncoder(_bytes, codes, font).Encode(shaped) : 0;
        return new EncodedText(shaped, font, start, _bytes.Length - start, pen);
    }
}
