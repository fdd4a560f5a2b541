using System.Collections.Frozen;

namespace ReportGen.Metrics;

/// <summary>The grammar of ids: dotted segments of <c>[a-z][a-z0-9_]*</c>, none of them a reserved word.</summary>
internal static class MetricId
{
    /// <summary>Words after a dot that read a field of a metric.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "id", "value", "formula", "label", "unit", "period", "rank", "scope", "streak", "source", "note", "as_of",
    ];

    private static readonly FrozenSet<string> Reserved = Fields.Concat(
    [
        "true", "false", "nil", "null", "empty", "blank", "and", "or", "not", "contains",
        "if", "elsif", "else", "endif", "unless", "endunless", "case", "when", "endcase",
        "for", "in", "endfor", "break", "continue", "forloop", "limit", "offset", "reversed", "cycle",
        "tablerow", "endtablerow", "tablerowloop", "assign", "capture", "endcapture",
        "comment", "endcomment", "raw", "endraw", "include", "render", "with", "increment", "decrement",
    ]).ToFrozenSet(StringComparer.Ordinal);

    // A longer one is a text in the wrong column, or a quote gone wrong.
    private const int Longest = 200;

    /// <summary>Whether the text follows the grammar; reserved words do.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> id)
    {
        if (id.Length > Longest)
        {
            return false;
        }

        var atStart = true;
        foreach (var c in id)
        {
            var fits = atStart ? char.IsAsciiLetterLower(c) : char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '.';
            if (!fits)
            {
                return false;
            }

            atStart = c == '.';
        }

        return !atStart;
    }

    /// <summary>The first segment that is a reserved word; null for none.</summary>
    public static string? ReservedWord(string id)
    {
        var words = Reserved.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in id.AsSpan().Split('.'))
        {
            if (words.TryGetValue(id.AsSpan(range), out var word))
            {
                return word;
            }
        }

        return null;
    }
}
