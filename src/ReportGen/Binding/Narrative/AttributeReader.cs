using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Narrative;

/// <summary>Takes attributes out of Markdig's literals. Braces that are no attributes stay text.</summary>
internal static class AttributeReader
{
    /// <summary>Takes the attributes at the end of a heading, caption or paragraph.</summary>
    public static AttributeList TakeTrailing(LeafBlock block, RenderedText rendered)
    {
        if (block.Inline?.LastChild is not LiteralInline literal)
        {
            return AttributeList.None;
        }

        var text = literal.Content.AsSpan().TrimEnd();
        var open = text.LastIndexOf('{');
        if (open < 0 || text[^1] != '}' || (open == 0 && (literal.IsFirstCharacterEscaped || literal.PreviousSibling is LinkInline)))
        {
            return AttributeList.None;
        }

        var start = Literals.Offset(literal, rendered.Text) + open;
        var attributes = Parse(text[(open + 1)..^1], rendered.Span(start, start + text.Length - open));
        if (attributes is null)
        {
            return AttributeList.None;
        }

        literal.Content.End = literal.Content.Start + text[..open].TrimEnd().Length - 1;
        RemoveIfEmpty(literal);
        return attributes;
    }

    /// <summary>Takes the attributes right behind an image or link.</summary>
    public static AttributeList TakeAfter(LinkInline link, RenderedText rendered)
    {
        if (link.NextSibling is not LiteralInline { IsFirstCharacterEscaped: false } literal || literal.Content.CurrentChar != '{')
        {
            return AttributeList.None;
        }

        var text = literal.Content.AsSpan();
        var close = text.IndexOf('}');
        var start = Literals.Offset(literal, rendered.Text);
        if (close < 0 || Parse(text[1..close], rendered.Span(start, start + close + 1)) is not { } attributes)
        {
            return AttributeList.None;
        }

        literal.Content.Start += close + 1;
        literal.Span.Start = start + close + 1;
        RemoveIfEmpty(literal);
        return attributes;
    }

    private static void RemoveIfEmpty(LiteralInline literal)
    {
        if (literal.Content.IsEmpty)
        {
            literal.Remove();
        }
    }

    /// <summary>Reads what stands between the braces; null if it is not made of attributes alone.</summary>
    public static AttributeList? Parse(ReadOnlySpan<char> text, SourceSpan span)
    {
        string? id = null;
        var hasDash = false;
        var classes = new List<string>();
        var pairs = new List<KeyValuePair<string, string>>();
        for (text = text.Trim(); text.Length > 0; text = text.TrimStart())
        {
            var token = TakeToken(ref text);
            var equals = token.IndexOf('=');
            if (token is "-")
            {
                classes.Add(AttributeList.Unnumbered);
                hasDash = true;
            }
            else if (token[0] == '#' && IsName(token[1..]))
            {
                id = token[1..].ToString();
            }
            else if (token[0] == '.' && IsName(token[1..]))
            {
                classes.Add(token[1..].ToString());
            }
            else if (equals > 0 && IsName(token[..equals]))
            {
                pairs.Add(new(token[..equals].ToString(), token[(equals + 1)..].Trim('"').ToString()));
            }
            else
            {
                return null;
            }
        }

        return id is null && classes.Count == 0 && pairs.Count == 0 ? null : new AttributeList(id, classes, pairs, span) { HasDash = hasDash };
    }

    /// <summary>Up to the next blank that is not between quotation marks.</summary>
    private static ReadOnlySpan<char> TakeToken(ref ReadOnlySpan<char> text)
    {
        var isQuoted = false;
        var end = 0;
        while (end < text.Length && (isQuoted || !char.IsWhiteSpace(text[end])))
        {
            isQuoted ^= text[end] == '"';
            end++;
        }

        var token = text[..end];
        text = text[end..];
        return token;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or ':' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
