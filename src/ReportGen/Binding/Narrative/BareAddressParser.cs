using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Printing;

namespace ReportGen.Binding.Narrative;

/// <summary>
/// Web addresses in prose are links, as their readers expect; and they are printed as written, dashes and underscores too.
/// Where one ends follows GitHub's extended autolinks (GFM 6.9), but Chinese text ends it as well.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    /// <summary>No address that prose can hold is longer, and a longer search would make long lines slow.</summary>
    private const int Longest = 2000;

    public BareAddressParser() => OpeningCharacters = ['h'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (SchemeLength(text) is not (var scheme and > 0) || !MayBegin(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var end = End(text, scheme);
        if (end < text.Length && GoesOn(text[end]))
        {
            return false;
        }

        var length = Trimmed(text[..end]);
        if (length <= scheme || !text[scheme..length].Contains('.') || Address(text[..length]) is not { } address)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AutolinkInline(address) { Span = new(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    private static int SchemeLength(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;

    private static bool MayBegin(char previous) => Cjk.IsWide(previous) || !(char.IsLetterOrDigit(previous) || IsPrivate(previous));

    private static int End(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && at < Longest && IsPart(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Brackets and bars are Markdown's more often than the address's.</summary>
    private static bool IsPart(char c) => c < '\u0080'
        ? c > ' ' && c is not ('<' or '>' or '"' or '`' or '|' or '[' or ']') && !GoesOn(c)
        : !char.IsWhiteSpace(c) && !Cjk.IsWide(c) && !IsPrivate(c) && (char.IsLetterOrDigit(c) || char.IsSurrogate(c));

    /// <summary>Signs behind which an address goes on that cannot be read as one: an escape, a template, a printed figure.</summary>
    private static bool GoesOn(char c) => c is '\\' or '{' or '}' or '^' || IsPrivate(c);

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>What ends a sentence does not end its address.</summary>
    private static int Trimmed(ReadOnlySpan<char> address)
    {
        var length = address.Length;
        while (length > 0 && (address[length - 1] is '?' or '!' or '.' or ',' or ':' or ';' or '*' or '_' or '~' or '\'' || ClosesNothing(address[..length])))
        {
            length--;
        }

        return length;
    }

    private static bool ClosesNothing(ReadOnlySpan<char> address) => address[^1] == ')' && address.Count(')') > address.Count('(');

    private static string? Address(ReadOnlySpan<char> text)
    {
        var address = text.ToString();
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal) ? address : null;
    }
}
