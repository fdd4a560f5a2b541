using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>The light bar beside a quotation.</summary>
internal static class QuoteBar
{
    // Nearer to the margin than to the text.
    private const double PlaceInIndent = 0.25;

    /// <summary>Left edge of the bar from that of the quotation.</summary>
    public static Length Place(Theme theme) => theme.Quote.Indent * PlaceInIndent;

    /// <summary>The bar of the style of quotations: a border, which Word draws beside paragraphs of the same indent without a gap; null where the theme has none.</summary>
    public static W.ParagraphBorders? OfStyle(Theme theme)
    {
        if (theme.QuoteBar == Length.Zero)
        {
            return null;
        }

        return new W.ParagraphBorders(Border(theme, Borders.Space(theme.Quote.Indent - Place(theme) - theme.QuoteBar)));
    }

    /// <summary>Takes the bar of the style back.</summary>
    public static W.ParagraphBorders None() => new(new W.LeftBorder { Val = W.BorderValues.Nil });

    /// <summary>The bar as the edge of a table.</summary>
    public static W.TableBorders OfFrame(Theme theme) => new(Border(theme, 0));

    private static W.LeftBorder Border(Theme theme, int space) => Borders.Line(new W.LeftBorder(), theme.QuoteBar, theme.Rule, space);
}
