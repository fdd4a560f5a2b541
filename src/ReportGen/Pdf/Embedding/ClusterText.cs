using System.Text;
using ReportGen.Fonts;

namespace ReportGen.Pdf.Embedding;

/// <summary>What each glyph of a fragment stands for when its text is extracted.</summary>
/// <remarks>
/// A ligature takes all of its cluster. Where a cluster has several glyphs, each takes one character and the last takes
/// the rest. Glyphs beyond the characters map to a zero width space, since every glyph must map to something
/// (PDF/UA-1, 7.21.7), and the cluster is wrapped in a span whose ActualText is right; so are private use characters
/// (PDF/A-2, 6.2.11.7.3).
/// </remarks>
internal sealed class ClusterText
{
    private const string ZeroWidthSpace = "\u200B";

    private readonly string[] _texts;
    private readonly Dictionary<int, (int End, string Text)>? _spans;
    private readonly HashSet<int>? _spanEnds;

    private ClusterText(ShapedText shaped)
    {
        _texts = new string[shaped.Glyphs.Length];
        var starts = shaped.Clusters.Distinct().Order().ToArray();
        for (var first = 0; first < _texts.Length;)
        {
            var end = EndOfCluster(shaped, first);
            var text = ExtractableText.Of(TextOfCluster(shaped, starts, shaped.Clusters[first]));
            Share(text, first, end);
            if (end - first > RuneCount(text) || ExtractableText.HasPrivateUse(text))
            {
                (_spans ??= []).Add(first, (end, text));
                (_spanEnds ??= []).Add(end - 1);
            }

            first = end;
        }
    }

    public static ClusterText Of(ShapedText shaped) => new(shaped);

    /// <summary>Text of a glyph; never empty.</summary>
    public string TextOf(int glyph) => _texts[glyph];

    /// <summary>Whether a span of actual text starts before a glyph.</summary>
    public bool StartsSpan(int glyph, out string actualText)
    {
        actualText = string.Empty;
        if (_spans is null || !_spans.TryGetValue(glyph, out var span))
        {
            return false;
        }

        actualText = span.Text;
        return true;
    }

    /// <summary>Whether a span of actual text ends after a glyph.</summary>
    public bool EndsSpan(int glyph) => _spanEnds is not null && _spanEnds.Contains(glyph);

    private static int EndOfCluster(ShapedText shaped, int first)
    {
        var end = first + 1;
        while (end < shaped.Clusters.Length && shaped.Clusters[end] == shaped.Clusters[first])
        {
            end++;
        }

        return end;
    }

    // From the cluster's first character to the next cluster's; what stands before the first one belongs to it.
    private static string TextOfCluster(ShapedText shaped, int[] starts, int cluster)
    {
        var place = Array.BinarySearch(starts, cluster);
        var from = place == 0 ? 0 : cluster;
        var to = place + 1 < starts.Length ? starts[place + 1] : shaped.Text.Length;
        return from == 0 && to == shaped.Text.Length ? shaped.Text : shaped.Text[from..to];
    }

    private static int RuneCount(string text)
    {
        var count = 0;
        foreach (var unused in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private void Share(string text, int first, int end)
    {
        var rest = text.AsSpan();
        for (var glyph = first; glyph < end; glyph++)
        {
            if (glyph == end - 1 || rest.IsEmpty)
            {
                _texts[glyph] = rest.IsEmpty ? ZeroWidthSpace : rest.Length == text.Length ? text : rest.ToString();
                rest = default;
                continue;
            }

            Rune.DecodeFromUtf16(rest, out _, out var length);
            _texts[glyph] = rest[..length].ToString();
            rest = rest[length..];
        }
    }
}
