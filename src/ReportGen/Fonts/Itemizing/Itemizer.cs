using System.Runtime.InteropServices;

namespace ReportGen.Fonts.Itemizing;

/// <summary>Splits text into runs of one face and script.</summary>
/// <remarks>Keeps its lists from text to text, so that itemising allocates nothing once they have grown.</remarks>
internal sealed class Itemizer
{
    private readonly List<TextCluster> _clusters = [];
    private readonly NeutralPunctuation _punctuation = new();

    /// <inheritdoc cref="Shaper.Itemize"/>
    public void Itemize(ReadOnlySpan<char> text, FontStack stack, string language, List<TextRun> runs)
    {
        runs.Clear();
        if (text.IsEmpty)
        {
            return;
        }

        if (IsPlain(text, stack.Primary))
        {
            runs.Add(new TextRun(0, text.Length, stack.Primary, Script.Latin, IsMissing: false));
            return;
        }

        _clusters.Clear();
        ClusterReader.Read(text, _clusters);
        _punctuation.Resolve(_clusters, SideOf(language));
        ChooseFaces(text, stack);
        JoinWithoutFace(stack.Primary);
        RunBuilder.Build(CollectionsMarshal.AsSpan(_clusters), runs);
    }

    /// <summary>Most text of a Western report: ASCII that the style's own face has.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, FontFace primary)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || !primary.Has(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The tradition of a language, by its primary subtag.</summary>
    private static Side SideOf(string language)
    {
        var subtag = language.AsSpan();
        var end = subtag.IndexOfAny('-', '_');
        subtag = end < 0 ? subtag : subtag[..end];
        return subtag.Equals("zh", StringComparison.OrdinalIgnoreCase)
            || subtag.Equals("ja", StringComparison.OrdinalIgnoreCase)
            || subtag.Equals("yue", StringComparison.OrdinalIgnoreCase)
            ? Side.EastAsian
            : Side.Western;
    }

    private void ChooseFaces(ReadOnlySpan<char> text, FontStack stack)
    {
        for (var i = 0; i < _clusters.Count; i++)
        {
            var cluster = _clusters[i];
            if (Ignorable.Contains(cluster.Base))
            {
                // What hangs on it is looked up on its own: a keycap's frame behind a selector.
                Split(text, i);
                continue;
            }

            var face = FaceChooser.Choose(text.Slice(cluster.Start, cluster.Length), cluster, stack.Faces);
            if (face is null && Split(text, i))
            {
                i--;
                continue;
            }

            cluster.IsMissing = face is null;
            cluster.Face = face ?? FaceChooser.ForMissing(stack.Faces);
            _clusters[i] = cluster;
        }
    }

    /// <summary>Takes a cluster apart that no face has as a whole: its base, then the rest.</summary>
    /// <returns>False if it has but one code point.</returns>
    private bool Split(ReadOnlySpan<char> text, int index)
    {
        var cluster = _clusters[index];
        _ = ClusterReader.CodePointAt(text, cluster.Start, out var first);
        if (cluster.Length == first)
        {
            return false;
        }

        var rest = cluster.Start + first;
        var codePoint = ClusterReader.CodePointAt(text, rest, out _);
        _clusters[index] = cluster with { Length = first };
        _clusters.Insert(index + 1, ClusterReader.Single(rest, cluster.Length - first, codePoint));
        return true;
    }

    /// <summary>Ignorable characters go with what stands before them, at the start with what follows.</summary>
    private void JoinWithoutFace(FontFace primary)
    {
        var clusters = CollectionsMarshal.AsSpan(_clusters);
        FontFace? face = null;
        for (var i = 0; i < clusters.Length && face is null; i++)
        {
            face = clusters[i].IsMissing ? null : clusters[i].Face;
        }

        face ??= primary;
        foreach (ref var cluster in clusters)
        {
            cluster.Face ??= face;
            face = cluster.IsMissing ? face : cluster.Face;
        }
    }
}
