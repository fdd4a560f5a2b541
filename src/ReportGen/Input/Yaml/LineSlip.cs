using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Yaml;

/// <summary>Finds what is wrong with a line among its neighbours: it begins elsewhere than they do, or its colon is missing.</summary>
internal static partial class LineSlip
{
    /// <summary>What to say of the line at which YAML became unreadable; null where its neighbours tell nothing.</summary>
    public static Diagnostic? Find(YamlPlaces places, int line)
    {
        var lines = places.Yaml.Split('\n');
        if (line >= lines.Length || Line().Match(lines[line]) is not { Success: true } here)
        {
            return null;
        }

        var at = places.At(lines.Take(line).Sum(l => l.Length + 1) + IndentOf(here), here.Groups["text"].Length);
        var above = lines.Take(line).Select(l => Line().Match(l)).Where(m => m.Success).ToList();
        return here.Groups["item"].Success ? Item(places, at, here, above)
            : above.Count > 0 && here.Groups["name"].Success ? Entry(places, at, here, above)
            : WithoutColon(places, at, here);
    }

    private static Diagnostic? Item(YamlPlaces places, SourceSpan at, Match here, List<Match> above)
    {
        var items = above.Where(m => m.Groups["item"].Success).ToList();
        return items.Count > 0 && items.TrueForAll(m => IndentOf(m) != IndentOf(here)) ? Messages.YamlItemIndent(at, places.Use.Name) : null;
    }

    private static Diagnostic? Entry(YamlPlaces places, SourceSpan at, Match here, List<Match> above)
    {
        var text = here.Groups["text"].Value.TrimEnd();
        if (IndentOf(here) > TextIndentOf(above[^1]))
        {
            return above[^1].Groups["value"].Success || !above[^1].Groups["name"].Success ? Messages.YamlIndentedFurther(at, places.Use.Name, text) : null;
        }

        return above.TrueForAll(m => TextIndentOf(m) > IndentOf(here)) ? Messages.YamlIndentedLess(at, places.Use.Name, text) : null;
    }

    private static Diagnostic? WithoutColon(YamlPlaces places, SourceSpan at, Match here)
    {
        var words = here.Groups["text"].Value.Trim().Split(' ', 2);
        return words.Length == 2 && places.Use.Names.Contains(words[0]) ? Messages.YamlWithoutColon(at, words[0], words[1]) : null;
    }

    private static int IndentOf(Match line) => line.Groups["indent"].Length;

    /// <summary>Where what is behind the <c>-</c> of an item begins, since its further lines begin there, too.</summary>
    private static int TextIndentOf(Match line) => IndentOf(line) + line.Groups["item"].Length;

    // Comments and blank lines have no part in it.
    [GeneratedRegex(@"^(?<indent> *)(?<text>(?<item>- +)?(?:(?<name>[A-Za-z_-]+):(?:[ \t]+(?<value>[^\s#|>][^\r\n]*)|[^\S\r\n]*(?=[#|>\r]|$))|[^\s#\-][^\r\n]*|-\S[^\r\n]*))", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
