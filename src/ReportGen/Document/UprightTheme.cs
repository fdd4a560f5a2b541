namespace ReportGen.Document;

/// <summary>A theme without italics, for languages whose script has none: figures slanted among upright hanzi look like a mistake.</summary>
internal static class UprightTheme
{
    /// <summary>The theme for a document of a language.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static Theme Of(Theme theme, string language) => !EastAsian.IsLanguage(language) ? theme : theme with
    {
        Body = Upright(theme.Body),
        Title = Upright(theme.Title),
        Subtitle = Upright(theme.Subtitle),
        TitleOwner = Upright(theme.TitleOwner),
        TitleDetail = Upright(theme.TitleDetail),
        Headings = [.. theme.Headings.Select(Upright)],
        ContentsHeading = Upright(theme.ContentsHeading),
        Contents = [.. theme.Contents.Select(Upright)],
        Caption = Upright(theme.Caption),
        TableHead = Upright(theme.TableHead),
        TableCell = Upright(theme.TableCell),
        Quote = Upright(theme.Quote),
        Header = Upright(theme.Header),
        Footer = Upright(theme.Footer),
    };

    private static TextStyle Upright(TextStyle style) => style.Italic ? style with { Italic = false } : style;
}
