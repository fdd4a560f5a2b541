using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Layout.Inline.Collecting;
using ReportGen.Layout.Inline.Items;

namespace ReportGen.Layout.Inline;

/// <summary>Reports what could not be set as its author meant it; each missing character once a document.</summary>
internal sealed class TextProblems(DiagnosticBag diagnostics)
{
    // Enough of a text to find it by.
    private const int ExcerptLength = 40;

    private readonly HashSet<int> _missing = [];
    private readonly HashSet<SourceSpan> _rightToLeft = [];

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
            var at = PlaceOf(text.Spans[item.Span], item.Start);
            if (item.IsRightToLeft ? _rightToLeft.Add(text.Spans[item.Span].Origin.Span) : _missing.Add(rune.Value))
            {
                diagnostics.Add(item.IsRightToLeft ? Messages.RightToLeftText(at, rune.Value) : Messages.MissingCharacter(at, rune.Value));
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
        diagnostics.Add(Messages.LineTooWide(text.Spans[first.Span].Origin.Span, excerpt));
    }
}
