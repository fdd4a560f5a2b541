namespace ReportGen.Fonts.Itemizing;

/// <summary>Joins clusters into runs, and gives characters of no script that of their neighbours in the same face.</summary>
internal static class RunBuilder
{
    public static void Build(ReadOnlySpan<TextCluster> clusters, List<TextRun> runs)
    {
        for (var start = 0; start < clusters.Length;)
        {
            var end = start + 1;
            while (end < clusters.Length && clusters[end].Face == clusters[start].Face && clusters[end].IsMissing == clusters[start].IsMissing)
            {
                end++;
            }

            SplitByScript(clusters[start..end], runs);
            start = end;
        }
    }

    private static void SplitByScript(ReadOnlySpan<TextCluster> clusters, List<TextRun> runs)
    {
        var script = FirstScript(clusters);
        var start = 0;
        for (var i = 0; i < clusters.Length; i++)
        {
            if (Script.IsStrong(clusters[i].Script) && clusters[i].Script != script)
            {
                Add(clusters[start..i], script, runs);
                script = clusters[i].Script;
                start = i;
            }
        }

        Add(clusters[start..], script, runs);
    }

    /// <summary>The first script that decides; without one, Han or Latin as the punctuation says.</summary>
    private static uint FirstScript(ReadOnlySpan<TextCluster> clusters)
    {
        foreach (var cluster in clusters)
        {
            if (Script.IsStrong(cluster.Script))
            {
                return cluster.Script;
            }
        }

        foreach (var cluster in clusters)
        {
            if (cluster.Side == Side.EastAsian)
            {
                return Script.Han;
            }
        }

        return Script.Latin;
    }

    private static void Add(ReadOnlySpan<TextCluster> clusters, uint script, List<TextRun> runs)
    {
        if (clusters.IsEmpty)
        {
            return;
        }

        var (first, last) = (clusters[0], clusters[^1]);
        runs.Add(new TextRun(first.Start, last.End - first.Start, first.Face!, script, first.IsMissing));
    }
}
