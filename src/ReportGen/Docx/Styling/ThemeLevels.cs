namespace ReportGen.Docx.Styling;

/// <summary>Styles of a theme by level; a theme that gives fewer levels repeats its last.</summary>
internal static class ThemeLevels
{
    /// <summary>Word's headings, and Markdown's, have six levels.</summary>
    public const int Headings = 6;

    /// <param name="level">From 1.</param>
    public static TextStyle HeadingLook(this Theme theme, int level) => At(theme.Headings, level, theme.Body);

    /// <param name="level">From 1.</param>
    public static TextStyle ContentsLook(this Theme theme, int level) => At(theme.Contents, level, theme.Body);

    /// <summary>Running text without what parts its paragraphs: the ground of other styles.</summary>
    public static TextStyle PlainBody(this Theme theme) =>
        theme.Body with { FirstLineIndent = Length.Zero, SpaceBefore = Length.Zero, SpaceAfter = Length.Zero };

    /// <summary>Terms of definitions.</summary>
    public static TextStyle TermLook(this Theme theme) => theme.PlainBody() with { Weight = 600 };

    /// <summary>All styles that a theme gives.</summary>
    public static IEnumerable<TextStyle> Styles(Theme theme) =>
    [
        theme.Body, theme.Title, theme.Subtitle, theme.TitleOwner, theme.TitleDetail,
        .. theme.Headings, theme.ContentsHeading, .. theme.Contents,
        theme.Caption, theme.TableHead, theme.TableCell, theme.TableNote,
        theme.Charts.Title, theme.Charts.Subtitle, theme.Charts.Labels, theme.Quote, theme.Code, theme.Header, theme.Footer,
        theme.Cards.Value, theme.Cards.Unit, theme.Cards.Label, theme.Cards.Detail, theme.Callouts.Title, theme.Callouts.Text, theme.Timelines.Date, theme.Timelines.Text,
    ];

    private static TextStyle At(IReadOnlyList<TextStyle> styles, int level, TextStyle otherwise) =>
        styles.Count == 0 ? otherwise : styles[Math.Min(level, styles.Count) - 1];
}
