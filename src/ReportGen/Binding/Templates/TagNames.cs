using ReportGen.Diagnostics;

namespace ReportGen.Binding.Templates;

/// <summary>Liquid's tags: those that work, and those that are known but do not yet.</summary>
internal static class TagNames
{
    private static readonly string[] Supported = ["if", "unless", "for", "assign", "raw", "comment"];

    private static readonly string[] Parts =
        ["elsif", "else", "endif", "endunless", "endfor", "endraw", "endcomment"];

    private static readonly string[] Later =
    [
        "case", "when", "endcase", "capture", "endcapture", "cycle", "tablerow", "endtablerow", "increment",
        "decrement", "include", "render", "liquid", "echo", "break", "continue", "ifchanged", "endifchanged",
    ];

    /// <summary>Says why a tag cannot stand where it stands.</summary>
    public static Diagnostic Problem(SourceSpan span, string name)
    {
        if (Later.Contains(name))
        {
            return Messages.TagNotSupported(span, name);
        }

        return Parts.Contains(name)
            ? Messages.MisplacedTag(span, name)
            : Messages.UnknownTag(span, name.Trim(), NearNames.Of(name, Supported.Concat(Parts)));
    }
}
