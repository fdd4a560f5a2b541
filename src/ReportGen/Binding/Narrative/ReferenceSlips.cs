using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Finds what was meant for a cross reference and is none. Addresses and handles of people are left alone.</summary>
internal static class ReferenceSlips
{
    /// <summary>The name behind the <c>@</c> that a text begins with, as far as ids go.</summary>
    public static string NameIn(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':'))
        {
            end++;
        }

        // What goes on behind a point is an address.
        var isAddress = end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterOrDigit(text[end + 1]);
        return isAddress ? string.Empty : text[1..end].TrimEnd("-_:").ToString();
    }

    /// <summary>What to say of a name; null where nothing tells that a reference was meant.</summary>
    public static Diagnostic? Find(string name, SourceSpan at, AnchorTable anchors)
    {
        var mark = name.AsSpan().IndexOfAny('-', ':', '_');
        var rest = name[(mark + 1)..];
        if (mark > 0 && KindOf(name[..mark]) is { } kind)
        {
            var meant = $"{kind.Prefix}-{rest}";
            if (kind.IsCertain || anchors.Find(meant) is not null)
            {
                return Messages.ReferenceSlip(at, name, meant);
            }
        }

        // A handle may be like the words of a heading, but hardly like an id that an author gave.
        return anchors.IsGiven(name) ? Messages.ReferenceToOtherId(at, name, rest) : null;
    }

    private static (string Prefix, bool IsCertain)? KindOf(string word) => word.ToLowerInvariant() switch
    {
        "tbl" or "table" => ("tbl", true),
        "fig" or "figure" => ("fig", true),
        "sec" or "section" => ("sec", true),
        "tab" or "tabl" => ("tbl", false),
        "figur" or "pic" or "picture" or "img" or "image" or "photo" => ("fig", false),
        "sect" or "chapter" or "chap" or "ch" => ("sec", false),
        _ => null,
    };
}
