using System.Buffers;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding.Narrative;

/// <summary>Links, with their targets checked.</summary>
internal sealed class LinkConverter(NarrativeContext context)
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly string[] Common = ["http", "https", "mailto"];

    /// <summary>Schemes that run something or read the reader's disk.</summary>
    private static readonly string[] Refused = ["javascript", "vbscript", "data", "file", "blob", "about"];

    /// <returns>The link, or its words alone where the target is wrong.</returns>
    public IReadOnlyList<Inline> Convert(LinkInline link, IReadOnlyList<Inline> inlines)
    {
        var span = context.SpanOf(link);
        if (Target(link.Url ?? string.Empty, span) is not { } target)
        {
            return inlines;
        }

        var words = inlines.Count > 0 ? inlines : [new Text(target) { Span = span }];
        return [new Link(target, words) { Span = span, Title = Title(link) }];
    }

    public Inline Autolink(AutolinkInline link)
    {
        var span = context.SpanOf(link);
        var words = new Text(context.Rendered.AsWritten(link.Url)) { Span = span };
        var target = Target(link.IsEmail ? "mailto:" + link.Url : link.Url, span);
        return target is null ? words : new Link(target, [words]) { Span = span };
    }

    private string Title(LinkInline link)
    {
        var title = link.Title ?? string.Empty;
        foreach (var insert in PlainText.InsertsIn(title, context.Rendered))
        {
            context.Figures.Report(insert);
        }

        return PlainText.Of(title, context.Rendered);
    }

    /// <summary>The target if it may stand in the outputs; else null, and why is reported.</summary>
    private string? Target(string url, SourceSpan span)
    {
        var target = context.Rendered.AsWritten(url);
        if (Sentinels.In(url))
        {
            context.Diagnostics.Add(Messages.BindingInTarget(span, target));
        }

        if (target.StartsWith('#'))
        {
            return Anchor(target, span);
        }

        var scheme = SchemeOf(target);
        if (scheme.Length == 0)
        {
            context.Diagnostics.Add(Messages.RelativeLink(span, target, NearNames.Of(target, context.Outline.Anchors.Keys.Select(k => "#" + k))));
            return null;
        }

        if (Refused.Contains(scheme))
        {
            context.Diagnostics.Add(Messages.RefusedScheme(span, scheme));
            return null;
        }

        if (!IsWhole(target, scheme))
        {
            context.Diagnostics.Add(Messages.MalformedAddress(span, target));
            return null;
        }

        if (!Common.Contains(scheme))
        {
            context.Diagnostics.Add(Messages.UnusualScheme(span, scheme));
        }

        return target;
    }

    /// <summary>Whether an address says where it leads: one that Word cannot open must not work in the PDF alone.</summary>
    private static bool IsWhole(string target, string scheme)
    {
        var rest = target.AsSpan(scheme.Length + 1);
        var isComplete = scheme is "http" or "https"
            ? rest.Length > 2 && rest.StartsWith("//", StringComparison.Ordinal) && rest[2] != '/'
            : rest.Length > 0;
        return isComplete && Uri.TryCreate(target, UriKind.Absolute, out _);
    }

    private string? Anchor(string target, SourceSpan span)
    {
        var id = Uri.UnescapeDataString(target[1..]);
        if (context.Outline.Anchors.ContainsKey(id))
        {
            return "#" + id;
        }

        context.Diagnostics.Add(Messages.DeadAnchor(span, id, NearNames.Of(id, context.Outline.Anchors.Keys)));
        return null;
    }

    /// <summary>RFC 3986, 3.1: a letter, then letters, digits, plus, hyphen or dot, up to a colon.</summary>
    private static string SchemeOf(string url)
    {
        var colon = url.IndexOf(':');
        if (colon < 1 || !char.IsAsciiLetter(url[0]))
        {
            return string.Empty;
        }

        return url.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters)
            ? string.Empty
            : url[..colon].ToLowerInvariant();
    }
}
