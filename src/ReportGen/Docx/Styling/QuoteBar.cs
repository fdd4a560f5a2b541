using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>The light bar beside a quotation: a border at the left of all its paragraphs, at one place however deep they stand in.</summary>
internal static class QuoteBar
{
    // Nearer to the margin than to the text.
    private const double PlaceInIndent = 0.25;

    // Word knows no wider space between a border and its text.
    private const int MostSpace = 31;

    /// <summary>Left edge of the bar from that of the quotation, in twips: where Word's whole points put that of the style.</summary>
    public static int Place(Theme theme) => (theme.Quote.Indent - Length.Pt(StyleSpace(theme)) - theme.QuoteBar).Twips();

    /// <summary>The bar of the style of quotations; null where the theme has none.</summary>
    public static W.ParagraphBorders? OfStyle(Theme theme) => Borders(theme, StyleSpace(theme));

    /// <summary>The bar beside a paragraph of another style; null where Word cannot draw it so far out.</summary>
    /// <param name="distance">From the bar's left edge to the paragraph's, in twips.</param>
    public static W.ParagraphBorders? At(Theme theme, int distance)
    {
        var space = Space(theme, distance);
        return space is < 0 or > MostSpace ? null : Borders(theme, space);
    }

    private static int StyleSpace(Theme theme) => Math.Clamp(Space(theme, (theme.Quote.Indent * (1 - PlaceInIndent)).Twips()), 0, MostSpace);

    private static int Space(Theme theme, int distance) => (int)Math.Round(Measures.Points(distance).Points - theme.QuoteBar.Points);

    private static W.ParagraphBorders? Borders(Theme theme, int space) => theme.QuoteBar == Length.Zero
        ? null
        : new W.ParagraphBorders(new W.LeftBorder
        {
            Val = W.BorderValues.Single,
            Size = theme.QuoteBar.BorderEighths(),
            Space = (uint)space,
            Color = theme.Rule.Hex,
        });
}
