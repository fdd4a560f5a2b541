using System.Globalization;
using System.Text;

namespace ReportGen.Fonts.Itemizing;

/// <summary>Cuts text into clusters, near enough to UAX #29 for choosing faces.</summary>
internal static class ClusterReader
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int FirstCombiningMark = 0x0300;

    /// <summary>Appends the clusters of a text.</summary>
    public static void Read(ReadOnlySpan<char> text, List<TextCluster> clusters)
    {
        var current = default(TextCluster);
        var previous = -1;
        for (var at = 0; at < text.Length;)
        {
            var codePoint = CodePointAt(text, at, out var length);
            if (current.Length > 0 && Extends(current, previous, codePoint))
            {
                current.Length += length;
            }
            else
            {
                Finish(clusters, current);
                current = Single(at, length, codePoint);
            }

            previous = codePoint;
            at += length;
        }

        Finish(clusters, current);
    }

    /// <summary>A cluster of one code point.</summary>
    public static TextCluster Single(int start, int length, int codePoint)
    {
        var script = Script.Of(codePoint);
        return new TextCluster { Start = start, Length = length, Base = codePoint, Script = script, Side = SideOf(codePoint, script) };
    }

    /// <summary>The code point at an index; a surrogate without its other half is given as it is.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int at, out int length)
    {
        if (char.IsSurrogate(text[at]) && Rune.DecodeFromUtf16(text[at..], out var rune, out length) == System.Buffers.OperationStatus.Done)
        {
            return rune.Value;
        }

        length = 1;
        return text[at];
    }

    private static void Finish(List<TextCluster> clusters, TextCluster cluster)
    {
        if (cluster.Length > 0)
        {
            clusters.Add(cluster);
        }
    }

    private static bool Extends(in TextCluster cluster, int previous, int codePoint)
    {
        if (codePoint < FirstCombiningMark && previous != ZeroWidthJoiner)
        {
            return false;
        }

        if (codePoint is >= 0x4E00 and <= 0x9FFF)
        {
            return false;
        }

        return codePoint == ZeroWidthJoiner
            || previous == ZeroWidthJoiner
            || IsEmojiModifierOrTag(codePoint)
            || (IsRegionalIndicator(codePoint) && IsRegionalIndicator(previous) && cluster.Length == 2)
            || CharUnicodeInfo.GetUnicodeCategory(codePoint)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }

    private static bool IsEmojiModifierOrTag(int codePoint) => codePoint is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);

    private static bool IsRegionalIndicator(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static Side SideOf(int codePoint, uint script) => codePoint switch
    {
        _ when Script.IsEastAsian(script) => Side.EastAsian,
        _ when Script.IsStrong(script) => Side.Western,

        // CJK punctuation, vertical forms, full-width forms.
        (>= 0x3000 and <= 0x303F) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) => Side.EastAsian,
        _ => Side.None,
    };
}
