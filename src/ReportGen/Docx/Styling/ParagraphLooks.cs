namespace ReportGen.Docx.Styling;

/// <summary>Styles of the theme by paragraph style, for what must go with them.</summary>
internal static class ParagraphLooks
{
    /// <summary>The look of a paragraph style.</summary>
    /// <param name="style">Its id.</param>
    public static TextStyle StyleOf(this Theme theme, string? style) => style switch
    {
        StyleIds.Title => theme.Title,
        StyleIds.Subtitle => theme.Subtitle,
        StyleIds.TitleOwner => theme.TitleOwner,
        StyleIds.TitleDetail => theme.TitleDetail,
        StyleIds.Caption => theme.Caption,
        StyleIds.Quote or StyleIds.QuoteList => theme.Quote,
        StyleIds.FootnoteText or StyleIds.FootnoteContinued => theme.Footnote,
        StyleIds.TableHeading => theme.TableHead,
        StyleIds.DefinitionTerm => theme.TermLook(),
        StyleIds.TableText => theme.TableCell,
        StyleIds.TableStrong => theme.StrongCell(),
        StyleIds.TableNote or StyleIds.ChartSource => theme.TableNote,
        StyleIds.ChartTitle => theme.Charts.Title,
        StyleIds.ChartSubtitle => theme.Charts.Subtitle,
        StyleIds.CardValue => theme.Cards.Value,
        StyleIds.CardUnit => theme.Cards.Unit,
        StyleIds.CardLabel => theme.Cards.Label,
        StyleIds.CardDetail or StyleIds.CardBetter or StyleIds.CardWorse => theme.Cards.Detail,
        StyleIds.TimelineDate => theme.Timelines.Date,
        StyleIds.TimelineText => theme.Timelines.Text,
        var title when StyleIds.IsCalloutTitle(title) => theme.Callouts.Title,
        var words when StyleIds.IsOfCallout(words) => theme.Callouts.Text,
        _ => OfLevel(theme, style),
    };

    /// <summary>The cells of rows that are set off. A style of its own, since some programs print a bound figure in its paragraph's style alone.</summary>
    public static TextStyle StrongCell(this Theme theme) => theme.TableCell with { Weight = 700 };

    private static TextStyle OfLevel(Theme theme, string? style)
    {
        for (var level = 1; level <= ThemeLevels.Headings; level++)
        {
            if (style == StyleIds.Heading(level))
            {
                return theme.HeadingLook(level);
            }
        }

        return theme.Body;
    }
}
