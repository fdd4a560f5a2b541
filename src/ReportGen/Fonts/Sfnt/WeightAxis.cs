using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>The weights that a variable font can take.</summary>
/// <param name="Least">The lightest.</param>
/// <param name="Usual">The one that it has by itself.</param>
/// <param name="Most">The heaviest.</param>
internal sealed record WeightAxis(int Least, int Usual, int Most)
{
    private const int HeaderLength = 16;
    private const int AxisLength = 20;

    /// <summary>The nearest weight that there is.</summary>
    public int Nearest(int weight) => Math.Clamp(weight, Least, Most);

    /// <summary>Reads the table 'fvar'.</summary>
    /// <returns>Null where the font has no such axis, or one that makes no sense.</returns>
    /// <remarks>https://learn.microsoft.com/typography/opentype/spec/fvar</remarks>
    public static WeightAxis? Read(ReadOnlySpan<byte> table)
    {
        if (table.Length < HeaderLength)
        {
            return null;
        }

        var (start, count, size) = (U16(table, 4), U16(table, 8), U16(table, 10));
        for (var i = 0; i < count && size >= AxisLength && start + ((i + 1) * size) <= table.Length; i++)
        {
            var axis = table.Slice(start + (i * size), AxisLength);
            if (BinaryPrimitives.ReadUInt32BigEndian(axis) == Tag.Of("wght"))
            {
                var found = new WeightAxis(Fixed(axis, 4), Fixed(axis, 8), Fixed(axis, 12));
                return found.Least <= found.Usual && found.Usual <= found.Most ? found : null;
            }
        }

        return null;
    }

    private static int Fixed(ReadOnlySpan<byte> axis, int at) => (int)Math.Round(BinaryPrimitives.ReadInt32BigEndian(axis[at..]) / 65536.0);

    private static int U16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);
}
