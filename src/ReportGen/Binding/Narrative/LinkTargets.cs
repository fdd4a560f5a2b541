using System.Buffers;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Checks where links lead.</summary>
internal sealed class LinkTargets(AnchorTable anchors, DiagnosticBag diagnostics)
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly string[] Common = ["http", "https", "mailto"];

    /// <summary>Schemes that run something or read the reader's disk.</summary>
    private static readonly string[] Refused = ["javascript", "vbscript", "data", "file", "blob", "about"];

    /// <summary>The target if it may stand in the outputs; else null, and why is reported.</summary>
    public string? Check(string target, SourceSpan span)
    {
        if (target.StartsWith('#'))
        {
            return Anchor(target, span);
        }

        var scheme = SchemeOf(target);
        if (scheme.Length == 0)
        {
            diagnostics.Add(Messages.RelativeLink(span, target, NearNames.Of(target, anchors.Ids.Select(k => "#" + k))));
            return null;
        }

        if (Refused.Contains(scheme))
        {
            diagnostics.Add(Messages.RefusedScheme(span, scheme));
            return null;
        }

        if (!IsWhole(target, scheme))
        {
            diagnostics.Add(Messages.MalformedAddress(span, target));
            return null;
        }

        if (!Common.Contains(scheme))
        {
            diagnostics.Add(Messages.UnusualScheme(span, scheme));
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
        if (anchors.Find(id) is not null)
        {
            return "#" + id;
        }

        if (!anchors.IsExcused(id))
        {
            diagnostics.Add(Messages.DeadAnchor(span, id, NearNames.Of(id, anchors.Ids)));
        }

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
