using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>The ids that stand in a fenced block which could not be read.</summary>
internal static partial class BlockIds
{
    public static IEnumerable<string> In(FencedCodeBlock code) =>
        Enumerable.Range(0, code.Lines.Count)
            .SelectMany(i => Id().Matches(code.Lines.Lines[i].Slice.ToString()))
            .Select(m => m.Value);

    [GeneratedRegex(@"\b(?:tbl|fig)-[A-Za-z0-9_-]*[A-Za-z0-9]|(?<=\bid:[ \t]+)[A-Za-z0-9_-]*[A-Za-z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
