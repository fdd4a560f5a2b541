using System.Runtime.InteropServices;

namespace ReportGen.Fonts.Itemizing;

/// <summary>Decides which tradition quotes, dashes, ellipses and middle dots belong to, which Unicode encodes once for both.</summary>
/// <remarks>
/// In Chinese text “ ” ‘ ’ — … · fill a cell of the grid; in Western text they are narrow.
/// See https://www.w3.org/TR/clreq/#positioning_of_punctuation_marks.
/// </remarks>
internal sealed class NeutralPunctuation
{
    // Quotes nest two or three deep; what is deeper decides for itself.
    private const int DeepestNesting = 16;

    private readonly (int Closing, Side Side)[] _open = new (int, Side)[DeepestNesting];
    private Side[] _after = [];
    private int _depth;

    /// <summary>Whether a character belongs to both traditions.</summary>
    public static bool Contains(int codePoint) =>
        codePoint is '“' or '”' or '‘' or '’' or '—' or '―' or '…' or '‥' or '·';

    /// <summary>Sets the <see cref="TextCluster.Side"/> of such punctuation.</summary>
    /// <param name="clusters">Clusters of one text.</param>
    /// <param name="language">The side of the text's language.</param>
    public void Resolve(List<TextCluster> clusters, Side language)
    {
        var span = CollectionsMarshal.AsSpan(clusters);
        LookAhead(span);
        _depth = 0;
        var before = Side.None;
        for (var i = 0; i < span.Length; i++)
        {
            ref var cluster = ref span[i];
            if (Contains(cluster.Base))
            {
                cluster.Side = IsApostrophe(span, i) ? Side.Western : SideOf(cluster.Base, Between(cluster.Base, before, _after[i], language));
            }
            else if (cluster.Side != Side.None)
            {
                before = cluster.Side;
            }
        }
    }

    /// <summary>Notes for each cluster which side the next letter after it is on.</summary>
    private void LookAhead(ReadOnlySpan<TextCluster> clusters)
    {
        if (_after.Length < clusters.Length)
        {
            _after = new Side[clusters.Length * 2];
        }

        var after = Side.None;
        for (var i = clusters.Length - 1; i >= 0; i--)
        {
            _after[i] = after;
            if (clusters[i].Side != Side.None)
            {
                after = clusters[i].Side;
            }
        }
    }

    /// <summary>What both neighbours say, else the language. At an edge a quote faces the language, a dash only its one neighbour.</summary>
    private static Side Between(int codePoint, Side before, Side after, Side language)
    {
        var edge = IsQuote(codePoint) ? language : Side.None;
        before = before == Side.None ? edge : before;
        after = after == Side.None ? edge : after;
        return (before, after) switch
        {
            (Side.None, Side.None) => language,
            (Side.None, _) => after,
            (_, Side.None) => before,
            _ => before == after ? before : language,
        };
    }

    private static bool IsQuote(int codePoint) => codePoint is '“' or '”' or '‘' or '’';

    /// <summary>A closing quote looks as its opening one does.</summary>
    private Side SideOf(int codePoint, Side side)
    {
        if (codePoint is '“' or '‘' && _depth < DeepestNesting)
        {
            _open[_depth++] = (codePoint + 1, side);
        }
        else if (_depth > 0 && _open[_depth - 1].Closing == codePoint)
        {
            return _open[--_depth].Side;
        }

        return side;
    }

    private static bool IsApostrophe(ReadOnlySpan<TextCluster> clusters, int i) =>
        clusters[i].Base == '’'
        && i > 0 && i + 1 < clusters.Length
        && clusters[i - 1].Side == Side.Western && clusters[i + 1].Side == Side.Western
        && !Contains(clusters[i - 1].Base);
}
