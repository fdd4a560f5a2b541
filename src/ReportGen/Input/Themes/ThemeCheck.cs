using ReportGen.Diagnostics;

namespace ReportGen.Input.Themes;

/// <summary>What a theme's values say together: colours that are hard to read, paragraphs parted twice.</summary>
internal static class ThemeCheck
{
    // WCAG 2.1, 1.4.3: large is from 18 pt, or from 14 pt bold.
    private const double LeastContrast = 4.5;
    private const double LeastContrastOfLarge = 3;
    private const double Large = 18;
    private const double LargeBold = 14;
    private const int Bold = 600;

    public static void Report(Theme theme, IReadOnlyDictionary<string, ThemeValue> values, string file, DiagnosticBag diagnostics)
    {
        if (theme.Body.FirstLineIndent > Length.Zero && theme.Body.SpaceAfter > Length.Zero)
        {
            diagnostics.Add(Messages.ThemePartsTwice(OwnSpan(file, values, "text.space", "text.indent")));
        }

        var seen = new HashSet<(Color, Color)>();
        foreach (var (path, ink, ground, needed) in Pairs(theme))
        {
            var contrast = Contrast.Of(ink, ground);
            if (contrast < needed && seen.Add((ink, ground)))
            {
                var name = (values.GetValueOrDefault(path) as ColorValue)?.Name;
                var span = OwnSpan(file, values, path, "colors." + name, "colors.code", "colors.stripe", "colors.callout");
                diagnostics.Add(Messages.ThemeContrast(span, path, ink, ground, contrast, needed));
            }
        }
    }

    private static IEnumerable<(string Path, Color Ink, Color Ground, double Needed)> Pairs(Theme theme)
    {
        foreach (var (path, style) in Styles(theme))
        {
            yield return (path + ".color", style.Color, Color.White, Needed(style));
        }

        yield return ("colors.link", theme.Colors.Link, Color.White, LeastContrast);
        yield return ("colors.accent", theme.Colors.Accent, Color.White, LeastContrast);
        yield return ("code.color", theme.Code.Color, theme.Colors.CodeGround, Needed(theme.Code));
        yield return ("colors.better", theme.Colors.Better, Color.White, LeastContrast);
        yield return ("colors.worse", theme.Colors.Worse, Color.White, LeastContrast);
        yield return ("colors.note", theme.Colors.Note, theme.Colors.CalloutGround, Needed(theme.Callouts.Title));
        yield return ("colors.finding", theme.Colors.Finding, theme.Colors.CalloutGround, Needed(theme.Callouts.Title));
        yield return ("colors.warning", theme.Colors.Warning, theme.Colors.CalloutGround, Needed(theme.Callouts.Title));
        yield return ("callouts.text.color", theme.Callouts.Text.Color, theme.Colors.CalloutGround, Needed(theme.Callouts.Text));
        foreach (var (path, color) in theme.Charts.Palette.Select(c => ("charts.colors", c)).Append(("charts.highlight", theme.Charts.Highlight)).Append(("charts.muted", theme.Charts.Muted)))
        {
            // WCAG 2.2, 1.4.11: what is no text.
            yield return (path, color, Color.White, LeastContrastOfLarge);
        }

        if (theme.Tables.HasStripes)
        {
            yield return ("tables.cells.color", theme.TableCell.Color, theme.Colors.Stripe, Needed(theme.TableCell));
        }
    }

    private static IEnumerable<(string Path, TextStyle Style)> Styles(Theme theme) =>
    [
        ("text", theme.Body),
        ("title-page.title", theme.Title),
        ("title-page.subtitle", theme.Subtitle),
        ("title-page.owner", theme.TitleOwner),
        ("title-page.details", theme.TitleDetail),
        .. theme.Headings.Select((style, i) => (FormattableString.Invariant($"headings.{i + 1}"), style)),
        ("contents.heading", theme.ContentsHeading),
        .. theme.Contents.Select((style, i) => (FormattableString.Invariant($"contents.{i + 1}"), style)),
        ("captions", theme.Caption),
        ("footnotes", theme.Footnote),
        ("tables.head", theme.TableHead),
        ("tables.cells", theme.TableCell),
        ("tables.notes", theme.TableNote),
        ("charts.title", theme.Charts.Title),
        ("charts.subtitle", theme.Charts.Subtitle),
        ("charts.labels", theme.Charts.Labels),
        ("quotes", theme.Quote),
        ("cards.values", theme.Cards.Value),
        ("cards.units", theme.Cards.Unit),
        ("cards.labels", theme.Cards.Label),
        ("cards.details", theme.Cards.Detail),
        ("timelines.dates", theme.Timelines.Date),
        ("timelines.text", theme.Timelines.Text),
        ("heads", theme.Header),
        ("folios", theme.Footer),
    ];

    private static double Needed(TextStyle style) =>
        style.Size.Points >= Large || (style.Size.Points >= LargeBold && style.Weight >= Bold) ? LeastContrastOfLarge : LeastContrast;

    /// <summary>The first of some keys that the file itself sets; the file where it sets none.</summary>
    private static SourceSpan OwnSpan(string file, IReadOnlyDictionary<string, ThemeValue> values, params string[] paths)
    {
        foreach (var path in paths)
        {
            if (values.TryGetValue(path, out var value) && value.Span.File == file)
            {
                return value.Span;
            }
        }

        return SourceSpan.OfFile(file);
    }
}
