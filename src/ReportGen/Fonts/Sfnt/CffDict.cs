using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>A DICT of a CFF font, as far as offsets need it.</summary>
internal static class CffDict
{
    private const byte Escape = 12;
    private const byte LastOperator = 21;
    private const byte Real = 30;

    /// <summary>The last operand of each operator; two-byte operators as <c>0x0C00</c> and their second byte.</summary>
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> dict)
    {
        var result = new Dictionary<int, int>();
        var operand = 0;
        while (!dict.IsEmpty)
        {
            var first = dict[0];
            if (first <= LastOperator)
            {
                var isEscape = first == Escape;
                result[isEscape ? (Escape << 8) + dict[1] : first] = operand;
                dict = dict[(isEscape ? 2 : 1)..];
            }
            else
            {
                dict = dict[Operand(dict, out operand)..];
            }
        }

        return result;
    }

    /// <returns>Length of the operand. Real numbers count as 0: no offset is one.</returns>
    private static int Operand(ReadOnlySpan<byte> dict, out int value)
    {
        switch (dict[0])
        {
            case 28:
                value = BinaryPrimitives.ReadInt16BigEndian(dict[1..]);
                return 3;
            case 29:
                value = BinaryPrimitives.ReadInt32BigEndian(dict[1..]);
                return 5;
            case Real:
                value = 0;
                return RealLength(dict);
            case var b and <= 246:
                value = b - 139;
                return 1;
            case var b and <= 250:
                value = ((b - 247) * 256) + dict[1] + 108;
                return 2;
            case var b:
                value = (-(b - 251) * 256) - dict[1] - 108;
                return 2;
        }
    }

    // Packed digits, ended by a nibble of ones.
    private static int RealLength(ReadOnlySpan<byte> dict)
    {
        var length = 1;
        while (length < dict.Length && (dict[length] & 0x0F) != 0x0F && (dict[length] & 0xF0) != 0xF0)
        {
            length++;
        }

        return Math.Min(length + 1, dict.Length);
    }
}
