using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Mutations;

/// <summary>A binding of a number in a narrative, in whose place somebody may type.</summary>
/// <param name="File">The narrative.</param>
/// <param name="Start">First character of the binding.</param>
/// <param name="Text">The binding.</param>
/// <param name="Id">The metric.</param>
/// <param name="Period">The period that it asks for.</param>
/// <param name="Form">The filter that prints; empty for none.</param>
/// <param name="Decimals">The decimals that it asks for.</param>
internal sealed partial record TypedBinding(string File, int Start, string Text, string Id, string Period, string Form, int? Decimals)
{
    public bool IsChinese => File.Contains("zh-Hans", StringComparison.Ordinal);

    /// <summary>The bindings of a report that stand where numbers are tested: not in code, italics, quotations, settings of blocks.</summary>
    public static IEnumerable<TypedBinding> In(SampleReport report)
    {
        var ids = report.Table.Rows.Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);
        foreach (var narrative in report.Narratives)
        {
            var text = report.Files[narrative];
            foreach (Match match in Pattern().Matches(text))
            {
                if (ids.Contains(match.Groups["id"].Value) && IsProse(text, match.Index))
                {
                    var period = match.Groups["at"].Success ? match.Groups["at"].Value : SampleReport.Period;
                    int? decimals = match.Groups["decimals"].Success ? int.Parse(match.Groups["decimals"].ValueSpan, CultureInfo.InvariantCulture) : null;
                    yield return new(narrative, match.Index, match.Value, match.Groups["id"].Value, period, match.Groups["form"].Value, decimals);
                }
            }
        }
    }

    private static bool IsProse(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var line = text[start..at];
        return text[start] is not ('`' or '>' or '{')
            && line.Count(c => c == '`') % 2 == 0 && !line.EndsWith("](", StringComparison.Ordinal) && !line.Contains("raw %}", StringComparison.Ordinal)
            && (Fences().Count(text[..at]) % 2 == 0 || BlockText().IsMatch(line));
    }

    [GeneratedRegex(@"\{\{ (?<id>[a-z][a-z0-9_.]*)(?: \| at: (?<at>[0-9]{4}))?(?: \| (?<form>with_unit|percent|compact)(?:: (?<decimals>[0-9]))?(?: \| with_unit)?)? \}\}")]
    private static partial Regex Pattern();

    /// <summary>Texts of blocks, of which the other lines are their makings.</summary>
    [GeneratedRegex("^(?:caption|note|title|subtitle|source|  - \"|  - \\{.* text: )")]
    private static partial Regex BlockText();

    [GeneratedRegex("^ *```", RegexOptions.Multiline)]
    private static partial Regex Fences();
}
