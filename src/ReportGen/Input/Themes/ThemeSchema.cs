namespace ReportGen.Input.Themes;

/// <summary>All keys of theme files. The reader, the documentation and the tests go by this list.</summary>
internal static class ThemeSchema
{
    /// <summary>Levels of headings.</summary>
    public const int Levels = 6;

    /// <summary>Levels that the contents can list.</summary>
    public const int ContentsLevels = 3;

    /// <summary>The map whose keys are language tags.</summary>
    public const string Numbering = "numbering";

    public static IReadOnlyList<ThemeKey> Keys { get; } =
    [
        new("page.size", ThemeKinds.PageSize, "the page"),
        new("page.top", ThemeKinds.AbsoluteLength, "margin above the text; the running head stands in it"),
        new("page.bottom", ThemeKinds.AbsoluteLength, "margin below the text; the folio stands in it"),
        new("page.inside", ThemeKinds.AbsoluteLength, "margin at the spine; at the left where pages are not mirrored"),
        new("page.outside", ThemeKinds.AbsoluteLength, "margin away from the spine"),
        new("page.mirrored", ThemeKinds.Truth, "whether left and right pages mirror each other, as in a bound book; the body then begins on a right-hand page"),
        new("colors.text", ThemeKinds.Rgb, "running text"),
        new("colors.accent", ThemeKinds.Rgb, "the one accent colour: heading numbers, bars, the mark of a draft"),
        new("colors.quiet", ThemeKinds.Rgb, "what stands back: running heads, folios, notes"),
        new("colors.rule", ThemeKinds.Rgb, "thin rules, and the dots of the contents"),
        new("colors.link", ThemeKinds.Rgb, "links and cross references"),
        new("colors.table", ThemeKinds.Rgb, "rules above and below tables"),
        new("colors.stripe", ThemeKinds.Rgb, "ground of every second row, where tables have stripes"),
        new("colors.code", ThemeKinds.Rgb, "ground of code"),
        new("fonts.text", ThemeKinds.Families, "families of running text"),
        new("fonts.heading", ThemeKinds.Families, "families of titles and headings"),
        new("fonts.detail", ThemeKinds.Families, "families of tables, captions, running heads and folios"),
        new("fonts.code", ThemeKinds.Families, "families of code"),
        .. TextKeys(),
        new("chapters.start", ThemeKinds.Choice("follow", "new-page", "right-page"), "whether a chapter follows the one before on its page, or begins a page"),
        new("chapters.room", ThemeKinds.Part, "a chapter that follows begins a page nevertheless where less than this part of one is left"),
        .. TitlePageKeys(),
        .. HeadingKeys(),
        .. ContentsKeys(),
        .. Style("captions", "captions of tables and pictures", TypeKeys.Align | TypeKeys.Before | TypeKeys.After),
        .. TableKeys(),
        .. Style("quotes", "quotations", TypeKeys.Align | TypeKeys.Before | TypeKeys.After | TypeKeys.Inset),
        new("quotes.bar", ThemeKinds.Length, "thickness of the bar beside quotations; 0 for none"),
        .. Style("code", "blocks of code", TypeKeys.Before | TypeKeys.After),
        .. Style("heads", "running heads", TypeKeys.OneLine),
        new("heads.left", ThemeKinds.Choice("title", "chapter", "none"), "what stands above left-hand pages, where pages are mirrored"),
        new("heads.right", ThemeKinds.Choice("title", "chapter", "none"), "what stands above right-hand pages, and above all where pages are not mirrored"),
        .. Style("folios", "page numbers", TypeKeys.OneLine),
        new("folios.place", ThemeKinds.Choice("outside", "center"), "where page numbers stand"),
        new("folios.form", ThemeKinds.Choice("page-of-pages", "page"), "whether page numbers tell the count too"),
    ];

    /// <summary>Keys by their path.</summary>
    public static IReadOnlyDictionary<string, ThemeKey> ByPath { get; } = Keys.ToDictionary(k => k.Path, StringComparer.Ordinal);

    /// <summary>The keys of each map, by the path of the map; that of the whole file is empty.</summary>
    public static IReadOnlyDictionary<string, List<string>> Maps { get; } = MapsOf(Keys);

    private static IEnumerable<ThemeKey> TextKeys() =>
    [
        new("text.font", ThemeKinds.Role, "running text: which of the fonts"),
        new("text.size", ThemeKinds.TextSize, "running text: size, which em counts"),
        new("text.leading", ThemeKinds.TextLeading, "running text: from baseline to baseline, which lines count"),
        new("text.weight", ThemeKinds.Weight, "running text: weight"),
        new("text.color", ThemeKinds.Color, "running text: colour"),
        new("text.align", ThemeKinds.Alignment, "running text: how lines stand; English is hyphenated where it is justified"),
        new("text.indent", ThemeKinds.Length, "indent of a paragraph that follows another; Chinese ones have two hanzi where it is not 0"),
        new("text.space", ThemeKinds.Length, "space between paragraphs; have an indent or a space, not both"),
        new("text.grid", ThemeKinds.Truth, "whether lines of running text stand at the same heights on all pages"),
    ];

    private static IEnumerable<ThemeKey> TitlePageKeys() =>
    [
        new("title-page.arrangement", ThemeKinds.Choice("left", "centered"), "how lines stand on the title page"),
        new("title-page.place", ThemeKinds.Part, "where the title begins, as a part of the page's height"),
        new("title-page.rule", ThemeKinds.Length, "thickness of the rule above the title; 0 for none"),
        new("title-page.rule-length", ThemeKinds.Length, "length of the rule above the title"),
        new("title-page.foot-rule", ThemeKinds.Length, "thickness of the rule above what stands at the foot; 0 for none"),
        new("title-page.band", ThemeKinds.Choice("none", "left", "top"), "the edge along which a band of the accent colour runs"),
        new("title-page.band-width", ThemeKinds.Length, "how far the band reaches into the page"),
        new("title-page.logo-height", ThemeKinds.Length, "height of the logo, which takes half of the lines' length at most"),
        new("title-page.air", ThemeKinds.Length, "from the rule to the title, and between the groups at the foot"),
        .. Style("title-page.title", "the title", TypeKeys.None),
        .. Style("title-page.subtitle", "the subtitle", TypeKeys.Before),
        .. Style("title-page.owner", "author and organisation", TypeKeys.None),
        .. Style("title-page.details", "date and note", TypeKeys.None),
    ];

    private static IEnumerable<ThemeKey> HeadingKeys() => Enumerable.Range(1, Levels).SelectMany(level => Style(
        FormattableString.Invariant($"headings.{level}"),
        FormattableString.Invariant($"headings of level {level}"),
        TypeKeys.Align | TypeKeys.Before | TypeKeys.After));

    private static IEnumerable<ThemeKey> ContentsKeys() =>
    [
        new("contents.depth", ThemeKinds.Depth, "the deepest level of headings that the contents list"),
        new("contents.leaders", ThemeKinds.Choice("dots", "none"), "what leads from titles below the first level to their pages"),
        .. Style("contents.heading", "the heading of the contents", TypeKeys.Align | TypeKeys.After),
        .. Enumerable.Range(1, ContentsLevels).SelectMany(level => Style(
            FormattableString.Invariant($"contents.{level}"),
            FormattableString.Invariant($"entries of level {level}"),
            TypeKeys.Before | (level > 1 ? TypeKeys.Inset : TypeKeys.None))),
    ];

    private static IEnumerable<ThemeKey> TableKeys() =>
    [
        .. Style("tables.head", "heads of tables", TypeKeys.None),
        .. Style("tables.cells", "cells of tables", TypeKeys.None),
        new("tables.outer-rule", ThemeKinds.Length, "thickness of the rules above and below a table; 0 for none"),
        new("tables.head-rule", ThemeKinds.Length, "thickness of the rule under the head; 0 for none"),
        new("tables.row-rule", ThemeKinds.Length, "thickness of the rules between rows; 0 for none"),
        new("tables.stripes", ThemeKinds.Truth, "whether every second row has a ground"),
        new("tables.row-padding", ThemeKinds.Length, "space above and below the lines of a row"),
        new("tables.side-padding", ThemeKinds.Length, "from the edges of a table to its words"),
    ];

    private static IEnumerable<ThemeKey> Style(string path, string what, TypeKeys more)
    {
        yield return new(path + ".font", ThemeKinds.Role, what + ": which of the fonts");
        yield return new(path + ".size", ThemeKinds.Size, what + ": size");
        if (!more.HasFlag(TypeKeys.OneLine))
        {
            yield return new(path + ".leading", ThemeKinds.Leading, what + ": from baseline to baseline");
        }

        yield return new(path + ".weight", ThemeKinds.Weight, what + ": weight");
        yield return new(path + ".italic", ThemeKinds.Truth, what + ": whether italic");
        yield return new(path + ".color", ThemeKinds.Color, what + ": colour");
        if (more.HasFlag(TypeKeys.Align))
        {
            yield return new(path + ".align", ThemeKinds.Alignment, what + ": how lines stand");
        }

        if (more.HasFlag(TypeKeys.Before))
        {
            yield return new(path + ".before", ThemeKinds.Length, what + ": space above");
        }

        if (more.HasFlag(TypeKeys.After))
        {
            yield return new(path + ".after", ThemeKinds.Length, what + ": space below");
        }

        if (more.HasFlag(TypeKeys.Inset))
        {
            yield return new(path + ".inset", ThemeKinds.Length, what + ": indent of all lines");
        }
    }

    private static Dictionary<string, List<string>> MapsOf(IReadOnlyList<ThemeKey> keys)
    {
        var maps = new Dictionary<string, List<string>>(StringComparer.Ordinal) { [Numbering] = [], [string.Empty] = ["base", Numbering] };
        foreach (var path in keys.Select(k => k.Path))
        {
            for (var name = path; name.Length > 0;)
            {
                var dot = name.LastIndexOf('.');
                var map = dot < 0 ? string.Empty : name[..dot];
                var names = maps.TryGetValue(map, out var known) ? known : maps[map] = [];
                if (!names.Contains(name[(dot + 1)..]))
                {
                    names.Add(name[(dot + 1)..]);
                }

                name = map;
            }
        }

        return maps;
    }
}
