using ReportGen.Document;

namespace ReportGen.Docx;

/// <summary>The numbers of headings in full, as Word's cross references count them: those of the levels above in front.</summary>
internal static class HeadingPaths
{
    private const int Levels = 6;

    /// <summary>Numbers by the headings' ids. Headings are missing that Word would name otherwise, as below a chapter without number.</summary>
    /// <param name="numbering">How each level is numbered.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<Heading> headings, IReadOnlyList<NumberFormat> numbering)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new string?[Levels + 1];
        foreach (var heading in headings)
        {
            Array.Clear(open, heading.Level, open.Length - heading.Level);
            open[heading.Level] = PathOf(heading, open, numbering);
            if (heading.Id is { } id && open[heading.Level] is { } path)
            {
                // Word leaves out the full stops at the end.
                paths.TryAdd(id, path.TrimEnd('.'));
            }
        }

        return paths;
    }

    private static string? PathOf(Heading heading, string?[] open, IReadOnlyList<NumberFormat> numbering)
    {
        if (heading.Label.Length == 0 || heading.Level > numbering.Count)
        {
            return null;
        }

        // A number such as 1.1 says those of the levels above itself.
        var above = heading.Level - numbering[heading.Level - 1].Outer.Count - 1;
        return above <= 0 ? heading.Label : open[above] is { } path ? path + heading.Label : null;
    }
}
