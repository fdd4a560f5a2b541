using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>The features that a font's substitutions know.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/chapter2#feature-list-table</remarks>
internal static class FeatureList
{
    private const int HeaderLength = 10;
    private const int RecordLength = 6;

    /// <summary>Whether a <c>GSUB</c> table has a feature, for any script.</summary>
    public static bool Has(ReadOnlySpan<byte> table, uint feature)
    {
        if (table.Length < HeaderLength || BinaryPrimitives.ReadUInt16BigEndian(table[6..]) is var start && start + 2 > table.Length)
        {
            return false;
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(table[start..]);
        for (var at = start + 2; count > 0 && at + RecordLength <= table.Length; at += RecordLength, count--)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(table[at..]) == feature)
            {
                return true;
            }
        }

        return false;
    }
}
