using System.Buffers.Binary;

namespace ReportGen.Pdf.Embedding;

/// <summary>CIDs of the glyphs of a bare CFF font (Adobe Technical Note 5176): a CID-keyed font names them, in others the glyph id counts.</summary>
internal sealed class CffCharset
{
    private const int EscapeOperator = 12;
    private const int CharsetOperator = 15;
    private const int RosOperator = (EscapeOperator << 8) | 30;
    private const int CharStringsOperator = 17;

    private readonly ushort[]? _cids;

    private CffCharset(ushort[]? cids) => _cids = cids;

    public ushort CidOf(ushort glyph) => _cids is null ? glyph : _cids[glyph];

    public static CffCharset Read(ReadOnlySpan<byte> cff)
    {
        var names = EndOfIndex(cff, cff[2]);
        var top = ItemOfIndex(cff, names);
        var isCidKeyed = OperandOf(top, RosOperator) is not null;
        var charset = OperandOf(top, CharsetOperator) ?? 0;
        if (!isCidKeyed)
        {
            return new CffCharset(null);
        }

        var glyphs = BinaryPrimitives.ReadUInt16BigEndian(cff[(OperandOf(top, CharStringsOperator) ?? 0)..]);

        // Values up to 2 name charsets of fonts that are not CID-keyed; there CIDs count like glyphs.
        return new CffCharset(charset <= 2 ? null : ReadCharset(cff[charset..], glyphs));
    }

    private static ushort[] ReadCharset(ReadOnlySpan<byte> charset, int glyphs)
    {
        var cids = new ushort[glyphs];
        var format = charset[0];
        var at = 1;
        for (var glyph = 1; glyph < glyphs;)
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(charset[at..]);
            at += 2;
            var left = 0;
            if (format == 1)
            {
                left = charset[at++];
            }
            else if (format == 2)
            {
                left = BinaryPrimitives.ReadUInt16BigEndian(charset[at..]);
                at += 2;
            }

            for (var i = 0; i <= left && glyph < glyphs; i++)
            {
                cids[glyph++] = (ushort)(first + i);
            }
        }

        return cids;
    }

    // An INDEX is a count, the size of offsets, count + 1 offsets that count from 1, and the data.
    private static int EndOfIndex(ReadOnlySpan<byte> cff, int index)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[index..]);
        return count == 0 ? index + 2 : DataOfIndex(cff, index, count) + OffsetAt(cff, index, count);
    }

    private static ReadOnlySpan<byte> ItemOfIndex(ReadOnlySpan<byte> cff, int index)
    {
        var data = DataOfIndex(cff, index, BinaryPrimitives.ReadUInt16BigEndian(cff[index..]));
        return cff[(data + OffsetAt(cff, index, 0))..(data + OffsetAt(cff, index, 1))];
    }

    // Offsets count from 1, so the data's origin is the byte before them.
    private static int DataOfIndex(ReadOnlySpan<byte> cff, int index, int count) => index + 2 + ((count + 1) * cff[index + 2]);

    private static int OffsetAt(ReadOnlySpan<byte> cff, int index, int item)
    {
        var size = cff[index + 2];
        var offset = 0;
        foreach (var value in cff.Slice(index + 3 + (item * size), size))
        {
            offset = (offset << 8) | value;
        }

        return offset;
    }

    // The last operand before an operator of a DICT; null when the operator is not there.
    private static int? OperandOf(ReadOnlySpan<byte> dict, int wanted)
    {
        var operand = 0;
        for (var at = 0; at < dict.Length;)
        {
            var first = dict[at];
            if (first > 21)
            {
                (operand, at) = ReadOperand(dict, at);
                continue;
            }

            var found = first == EscapeOperator ? (first << 8) | dict[at + 1] : first;
            if (found == wanted)
            {
                return operand;
            }

            at += first == EscapeOperator ? 2 : 1;
        }

        return null;
    }

    private static (int Value, int Next) ReadOperand(ReadOnlySpan<byte> dict, int at)
    {
        var first = dict[at];
        return first switch
        {
            28 => (BinaryPrimitives.ReadInt16BigEndian(dict[(at + 1)..]), at + 3),
            29 => (BinaryPrimitives.ReadInt32BigEndian(dict[(at + 1)..]), at + 5),
            30 => (0, EndOfReal(dict, at + 1)),
            >= 32 and <= 246 => (first - 139, at + 1),
            >= 247 and <= 250 => (((first - 247) * 256) + dict[at + 1] + 108, at + 2),
            >= 251 and <= 254 => ((-(first - 251) * 256) - dict[at + 1] - 108, at + 2),
            _ => (0, at + 1),
        };
    }

    // Reals are nibbles up to one of 15.
    private static int EndOfReal(ReadOnlySpan<byte> dict, int at)
    {
        while ((dict[at] & 15) != 15 && dict[at] >> 4 != 15)
        {
            at++;
        }

        return at + 1;
    }
}
