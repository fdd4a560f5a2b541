using ReportGen.Document;
using ReportGen.Layout.Inline.Collecting;

namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>A note's mark stays with what it stands behind, hanzi and full stops too.</summary>
internal static class NoteBreaks
{
    /// <summary>Takes away the opportunities before and inside marks.</summary>
    public static void Apply(ParagraphText text, Span<BreakOpportunity> breaks)
    {
        foreach (var span in text.Spans)
        {
            if (span.Origin is not FootnoteMark)
            {
                continue;
            }

            for (var i = Math.Max(span.Start, 1); i < span.End; i++)
            {
                breaks[i] = BreakOpportunity.Prohibited;
            }
        }
    }
}
