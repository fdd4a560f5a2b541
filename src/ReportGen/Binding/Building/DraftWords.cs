using System.Text;
using ReportGen.Binding.Printing;
using ReportGen.Drafts;

namespace ReportGen.Binding.Building;

/// <summary>The characters of inlines given in code, figures printed: for ids and references.</summary>
internal static class DraftWords
{
    public static string Of(IReadOnlyList<DraftInline> inlines, DraftFigures figures)
    {
        var text = new StringBuilder();
        Append(text, inlines, figures);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, IReadOnlyList<DraftInline> inlines, DraftFigures figures)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case DraftText words:
                    text.Append(words.Value);
                    break;
                case DraftFigure figure:
                    text.Append(figures.TextOf(figure, new SentenceHead { IsHere = text.Length == 0 }));
                    break;
                case DraftCode code:
                    text.Append(code.Value);
                    break;
                case DraftEmphasis emphasis:
                    Append(text, emphasis.Inlines, figures);
                    break;
                case DraftLink link:
                    Append(text, link.Inlines, figures);
                    break;
                case DraftLineBreak:
                    text.Append(' ');
                    break;
                case DraftReference or DraftNote:
                    break;
            }
        }
    }
}
