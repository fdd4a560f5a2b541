using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Layout.Inline.Collecting;
using ReportGen.Layout.Inline.Items;

namespace ReportGen.Layout.Inline;

/// <summary>Reports what could not be set as its author meant it; each missing character once a document.</summary>
internal sealed class TextProblems(LayoutContext context)
{
    // Enough of a text to find it by.
    private const int ExcerptLength = 40;

    private readonly HashSet<SourceSpan> _rightToLeft = [];
    private readonly HashSet<SourceSpan> _overfull = [];

    /// <summary>Reports characters without a font and text from right to left.</summary>
    public void Report(ParagraphText text, ItemBuilder items)
    {
        // Looked at only if itemisation met one.
        if (!items.HasProblems)
        {
            return;
        }

        foreach (ref readonly var item in items.Items)
        {
            if (!item.IsMissing && !item.IsRightToLeft)
            {
                continue;
            }

            Rune.DecodeFromUtf16(text.Chars[item.Start..], out var rune, out _);
            var span = text.Spans[item.Span];
            var at = PlaceOf(span, item.Start);
            if (!item.IsRightToLeft)
            {
                context.Missing.Add(rune.Value, at, span.Look.Stack);
            }
            else if (_rightToLeft.Add(span.Origin.Span))
            {
                context.Diagnostics.Add(Messages.RightToLeftText(at, rune.Value));
            }
        }
    }

    /// <summary>The character's own place, where the text stands on one line of the source as it is printed; else its beginning.</summary>
    private static SourceSpan PlaceOf(StyledSpan span, int character)
    {
        var origin = span.Origin.Span;
        var isAsWritten = origin.Line == origin.EndLine && origin.EndColumn - origin.Column == span.End - span.Start;
        return isAsWritten ? SourceSpan.At(origin.File, origin.Line, origin.Column + character - span.Start) : origin;
    }

    /// <summary>Reports a line that begins with <paramref name="first"/> and is wider than its room.</summary>
    public void ReportOverfull(ParagraphText text, in Item first)
    {
        var rest = text.Chars[first.Start..];
        var excerpt = rest.Length > ExcerptLength ? string.Concat(rest[..ExcerptLength], "…") : rest.ToString();
        var place = text.Spans[first.Span].Origin.Span;

        // Of one text the lines below are as wide for the same reason.
        if (place.Line == 0 || _overfull.Add(place))
        {
            context.Diagnostics.Add(Messages.LineTooWide(place, excerpt));
        }
    }
}
