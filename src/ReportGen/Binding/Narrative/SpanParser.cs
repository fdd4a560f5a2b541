using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Binding.Narrative;

/// <summary>Ends <c>[text]{.class}</c>. Brackets of a link's label, and braces without a class, are left to others.</summary>
internal sealed class SpanParser : InlineParser
{
    public SpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || Braces(slice.AsSpan()[1..]) is not { Length: > 0 } braces || Opening(processor, slice) is not { } opening)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start);
        var span = new SpanInline(braces, start + 1)
        {
            Span = new(opening.Span.Start, start + braces.Length + 2),
            Line = opening.Line,
            Column = opening.Column,
        };
        opening.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, isFinalProcessing: false);
        span.IsClosed = true;
        slice.Start += braces.Length + 3;
        return true;
    }

    /// <summary>What stands between the braces; empty where it holds no class.</summary>
    private static string Braces(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf('}');
        return close > 1 && AttributeReader.Parse(text[1..close], ReportGen.SourceSpan.None) is { HasDash: false, Classes.Count: > 0 } ? text[1..close].ToString() : string.Empty;
    }

    /// <summary>The bracket that opens it; null where the brackets hold the label of a link.</summary>
    private static LinkDelimiterInline? Opening(InlineProcessor processor, in StringSlice slice)
    {
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } opening)
        {
            return null;
        }

        // The delimiter's span is that of its bracket; its label begins behind it.
        var length = processor.GetSourcePosition(slice.Start) - opening.Span.Start - 1;
        var label = length > 0 && length <= slice.Start ? slice.Text.AsSpan(slice.Start - length, length).ToString() : string.Empty;
        return processor.Document.ContainsLinkReferenceDefinition(label) ? null : opening;
    }
}
