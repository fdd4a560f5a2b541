using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Cross references: <c>@fig-id</c>, <c>@tbl-id</c>, <c>@sec-id</c>.</summary>
internal static class References
{
    private static readonly string[] Prefixes = ["@fig-", "@tbl-", "@sec-"];

    /// <summary>Length of the reference that a text begins with; 0 for an address, a handle, or anything else.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
            {
                var end = prefix.Length;
                while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
                {
                    end++;
                }

                end = prefix.Length + text[prefix.Length..end].TrimEnd('-').Length;
                return end > prefix.Length ? end : 0;
            }
        }

        return 0;
    }

    /// <summary>A link to what a reference names; its words where it names nothing.</summary>
    public static Inline Resolve(string id, SourceSpan span, AnchorTable anchors, DiagnosticBag diagnostics)
    {
        if (anchors.Find(id)?.Reference is { } reference)
        {
            return new Link("#" + id, [new Text(reference.Text) { Span = span }]) { Span = span, Reference = reference };
        }

        if (!anchors.IsExcused(id))
        {
            diagnostics.Add(Problem(id, span, anchors));
        }

        return new Text("@" + id) { Span = span };
    }

    private static Diagnostic Problem(string id, SourceSpan span, AnchorTable anchors)
    {
        if (anchors.Find(id) is { } anchor)
        {
            return Messages.ReferenceWithoutNumber(span, id, anchor.Span);
        }

        var near = Near(id, anchors.Ids);
        return near.Count == 0 && anchors.IsGiven(NameOf(id)) && anchors.Find(NameOf(id)) is { } bare
            ? Messages.ReferenceToBareId(span, id, NameOf(id), bare.Span)
            : Messages.UnresolvedReference(span, id, near);
    }

    /// <summary>Ids of the same kind that are near; else those of other kinds with such a name: a table may be taken for a figure.</summary>
    private static IReadOnlyList<string> Near(string id, IEnumerable<string> ids)
    {
        var ofKind = ids.Where(k => Prefixes.Contains("@" + KindOf(k))).ToLookup(KindOf);
        var near = NearNames.Of(id, ofKind[KindOf(id)]);
        if (near.Count > 0)
        {
            return near;
        }

        var byName = ofKind.SelectMany(k => k).ToLookup(NameOf);
        return [.. NearNames.Of(NameOf(id), byName.Select(n => n.Key)).SelectMany(n => byName[n]).Take(3)];
    }

    private static string NameOf(string id) => id[(id.IndexOf('-') + 1)..];

    /// <summary>The prefix of an id, which says what it is the id of.</summary>
    private static string KindOf(string id) => id[..(id.IndexOf('-') + 1)];
}
