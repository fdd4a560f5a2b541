using ReportGen.Document;
using ReportGen.Layout.Inline.Collecting;

namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>A printed number and its unit stay together, unless a space parts them: 241,900件, 504.21亿元.</summary>
internal static class FigureBreaks
{
    /// <summary>Takes away the opportunities inside printed numbers.</summary>
    public static void Apply(ParagraphText text, Span<BreakOpportunity> breaks)
    {
        var chars = text.Chars;
        foreach (var span in text.Spans)
        {
            if (span.Origin is not FigureInline { Figure.Value: not null })
            {
                continue;
            }

            for (var i = span.Start + 1; i < span.End; i++)
            {
                breaks[i] = chars[i - 1] == ' ' ? breaks[i] : BreakOpportunity.Prohibited;
            }
        }
    }
}
