using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Finds lines beside a table that were meant for its caption: <c>Table 1: Visits</c>, <c>表1 参观人次</c>.</summary>
internal static partial class CaptionSlip
{
    public static Diagnostic? Find(ParagraphBlock paragraph, ReadOnlySpan<char> text, SourceSpan span) =>
        !text.ContainsAny('\r', '\n') && IsBesideTable(paragraph) && Caption().Match(text.ToString()) is { Success: true } caption
            ? Messages.TableCaption(span, caption.Groups["words"].Value.TrimEnd())
            : null;

    private static bool IsBesideTable(ParagraphBlock paragraph)
    {
        var around = paragraph.Parent!;
        var index = around.IndexOf(paragraph);
        return (index > 0 && around[index - 1] is Table) || (index + 1 < around.Count && around[index + 1] is Table);
    }

    [GeneratedRegex(@"^(?:(?:Table|TABLE|table|Tab\.|Tbl\.?)\s*(?:[0-9]+(?:\.[0-9]+)*)?\s*[:：.]|表\s*[0-9]+\s*[:：.]?)\s*(?<words>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
