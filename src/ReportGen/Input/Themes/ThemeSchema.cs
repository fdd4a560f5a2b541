namespace ReportGen.Input.Themes;

/// <summary>All keys of theme files. The reader, the documentation and the tests go by this list.</summary>
/// <remarks>A table of words, not of calls: making hundreds of calls ready to run would cost more time than all the rest of a theme.</remarks>
internal static class ThemeSchema
{
    /// <summary>Styles of headings by level.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["headings.1", "headings.2", "headings.3", "headings.4", "headings.5", "headings.6"];

    /// <summary>Styles of the contents by level.</summary>
    public static IReadOnlyList<string> Contents { get; } = ["contents.1", "contents.2", "contents.3"];

    /// <summary>Numbers of headings by language.</summary>
    public static LanguageMap Numbering { get; } = new("numbering", ThemeKinds.Numbering, "a map of language tags such as en and zh-Hans, and of default") { Default = "default" };

    /// <summary>Files of hyphenation patterns by language.</summary>
    public static LanguageMap Hyphenation { get; } = new("hyphenation", ThemeKinds.Patterns, "a map of language tags such as de and pt-BR");

    /// <summary>The maps whose keys are language tags.</summary>
    public static IReadOnlyList<LanguageMap> LanguageMaps { get; } = [Numbering, Hyphenation];

    /// <summary>Key, kind and meaning; a style is a key with the kinds of all its keys.</summary>
    private const string Table = """
        page.size        page-size        the page
        page.top         absolute-length  margin above the text; the running head stands in it
        page.bottom      absolute-length  margin below the text; the folio stands in it
        page.inside      absolute-length  margin at the spine; at the left where pages are not mirrored
        page.outside     absolute-length  margin away from the spine
        page.mirrored    truth            whether left and right pages mirror each other, as in a bound book; the body then begins on a right-hand page
        colors.text      rgb              running text
        colors.accent    rgb              the one accent colour: heading numbers, bars, the mark of a draft
        colors.quiet     rgb              what stands back: running heads, folios, notes
        colors.rule      rgb              thin rules, and the dots of the contents
        colors.link      rgb              links and cross references
        colors.table     rgb              rules above and below tables
        colors.stripe    rgb              ground of every second row, where tables have stripes
        colors.code      rgb              ground of code
        colors.card      rgb              rules above cards
        colors.better    rgb              changes for the better, on cards that say which way is
        colors.worse     rgb              changes for the worse
        colors.note      rgb              bars and titles of notes
        colors.finding   rgb              bars and titles of findings
        colors.warning   rgb              bars and titles of warnings
        colors.callout   rgb              ground of notes, findings and warnings
        fonts.text       families         families of running text
        fonts.heading    families         families of titles and headings
        fonts.detail     families         families of tables, captions, running heads and folios
        fonts.code       families         families of code
        fonts.files      files            font files of the report that the families are in; they go before the fonts of the program
        text.font        role             running text: which of the fonts
        text.size        text-size        running text: size, which em counts
        text.leading     text-leading     running text: from baseline to baseline, which lines count
        text.weight      weight           running text: weight
        text.color       color            running text: colour
        text.figures     lining|oldstyle  running text and quotations: figures as high as capitals, or like small letters; those of tables are always lining and of one width
        text.align       alignment        running text: how lines stand; English, French, German and Spanish are hyphenated where they are justified, and languages with patterns under hyphenation
        text.indent      length           indent of a paragraph that follows another; Chinese ones have two hanzi where it is not 0
        text.space       length           space between paragraphs; have an indent or a space, not both
        text.grid        truth            whether lines of running text stand at the same heights on all pages
        text.hanging     truth            whether commas, stops, quotes and hyphens stand outside the edges of justified lines; Word does so with Chinese ones
        text.hanzi-emphasis  dots|bold    how emphasised hanzi stand out, which have no italic: by dots below them or by bold type
        chapters.start   follow|new-page|right-page  whether a chapter follows the one before on its page, or begins a page
        chapters.room    part             a chapter that follows begins a page nevertheless where less than this part of one is left
        title-page.arrangement  left|centered   how lines stand on the title page
        title-page.place        part            where the title begins, as a part of the page's height
        title-page.rule         length          thickness of the rule above the title; 0 for none
        title-page.rule-length  length          length of the rule above the title
        title-page.foot-rule    length          thickness of the rule above what stands at the foot; 0 for none
        title-page.band         none|left|top   the edge along which a band of the accent colour runs
        title-page.band-width   length          how far the band reaches into the page
        title-page.logo-height  length          height of the logo, which takes half of the lines' length at most
        title-page.air          length          from the rule to the title, and between the groups at the foot
        title-page.title        style           the title
        title-page.subtitle     style+before    the subtitle
        title-page.owner        style           author and organisation
        title-page.details      style           date and note
        headings.1       style+align+before+after+small-caps  headings of level 1
        headings.2       style+align+before+after+small-caps  headings of level 2
        headings.3       style+align+before+after+small-caps  headings of level 3
        headings.4       style+align+before+after  headings of level 4
        headings.5       style+align+before+after  headings of level 5
        headings.6       style+align+before+after  headings of level 6
        contents.depth   depth               the deepest level of headings that the contents list
        contents.leaders dots|none           what leads from titles below the first level to their pages
        contents.heading style+align+after   the heading of the contents
        contents.1       style+before+small-caps        entries of level 1
        contents.2       style+before+inset+small-caps  entries of level 2
        contents.3       style+before+inset+small-caps  entries of level 3
        captions         style+align+before+after  captions of tables and pictures
        tables.head          style   heads of tables
        tables.cells         style   cells of tables
        tables.notes         style   lines below tables
        tables.numbers       decimal|right  how columns of numbers line up, where a table says nothing else
        tables.outer-rule    length  thickness of the rules above and below a table; 0 for none
        tables.head-rule     length  thickness of the rule under the head; 0 for none
        tables.row-rule      length  thickness of the rules between rows; 0 for none
        tables.stripes       truth   whether every second row has a ground
        tables.row-padding   length  space above and below the lines of a row
        tables.side-padding  length  from the edges of a table to its words
        charts.colors        colors  colours of a chart's series, in their order
        charts.highlight     rgb     what is set off in a chart
        charts.muted         rgb     what stands back beside what is set off
        charts.grid          rgb     hairlines behind the values
        charts.ratio         part    height of a chart as a part of its width, where no number of bars decides
        charts.title         style   the finding above a chart
        charts.subtitle      style   what is measured, below the finding
        charts.labels        style   names, values and axes
        quotes           style+align+before+after+inset  quotations
        quotes.bar       length              thickness of the bar beside quotations; 0 for none
        code             style+before+after  blocks of code
        cards.values     style               numbers of cards
        cards.units      style               units beside the numbers
        cards.labels     style               what the numbers count
        cards.details    style               changes and ranks
        cards.rule       length              thickness of the rule above each card; 0 for none
        cards.air        length              from the rule to the number
        cards.gap        length              between two cards of a row
        callouts.titles  style-color         titles of notes, findings and warnings, in the colour of their kind
        callouts.text    style+align         what they say
        callouts.bar     length              thickness of the bar at their left; 0 for none
        callouts.padding length              from the edges of their ground to the words
        timelines.dates  style               dates of timelines
        timelines.text   style+align         what happened
        timelines.rule   length              thickness of the rule along the events; 0 for none
        timelines.dot    length              diameter of the dots on the rule; 0 for none
        footnotes        style+align         notes at the foot of pages; numbers at their left
        footnotes.gap          length        from the text to the rule above its notes, at least
        footnotes.rule         length        thickness of the rule above notes; 0 for none
        footnotes.rule-length  length        length of the rule above notes
        footnotes.space        length        space between notes
        columns.gutter         length        between columns of text
        heads            line+small-caps     running heads
        heads.left       title|chapter|section|none  what stands above left-hand pages, where pages are mirrored
        heads.right      title|chapter|section|none  what stands above right-hand pages, and above all where pages are not mirrored
        folios           line                page numbers
        folios.place     outside|center      where page numbers stand
        folios.form      page-of-pages|page  whether page numbers tell the count too
        """;

    private static readonly (string Key, string Kind, string Meaning)[] StyleKeys =
    [
        ("font", "role", "which of the fonts"),
        ("size", "size", "size"),
        ("leading", "leading", "from baseline to baseline"),
        ("weight", "weight", "weight"),
        ("italic", "truth", "whether italic"),
        ("color", "color", "colour"),
        ("align", "alignment", "how lines stand"),
        ("before", "length", "space above"),
        ("after", "length", "space below"),
        ("inset", "length", "indent of all lines"),
        ("small-caps", "truth", "whether small letters are small capitals"),
    ];

    /// <summary>Of the keys of a style, the first that not every style has.</summary>
    private const int FirstSpecial = 6;

    public static IReadOnlyList<ThemeKey> Keys { get; } = Read(Table);

    /// <summary>Keys by their path.</summary>
    public static IReadOnlyDictionary<string, ThemeKey> ByPath { get; } = PathsOf(Keys);

    /// <summary>The keys of each map, by the path of the map; that of the whole file is empty.</summary>
    public static IReadOnlyDictionary<string, List<string>> Maps { get; } = MapsOf(Keys);

    private static List<ThemeKey> Read(string table)
    {
        var keys = new List<ThemeKey>();
        foreach (var line in table.Split('\n'))
        {
            var parts = line.TrimEnd('\r').Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts[1].StartsWith("line", StringComparison.Ordinal) || parts[1].StartsWith("style", StringComparison.Ordinal))
            {
                AddStyle(keys, parts[0], parts[1], parts[2]);
            }
            else
            {
                keys.Add(new ThemeKey(parts[0], ThemeKinds.Find(parts[1]), parts[2]));
            }
        }

        return keys;
    }

    private static void AddStyle(List<ThemeKey> keys, string path, string kind, string what)
    {
        for (var i = 0; i < StyleKeys.Length; i++)
        {
            var (key, takes, meaning) = StyleKeys[i];
            if (Wants(kind, key, isSpecial: i >= FirstSpecial))
            {
                keys.Add(new ThemeKey(path + "." + key, ThemeKinds.Find(takes), what + ": " + meaning));
            }
        }
    }

    /// <summary>What is ever one line has no leading; a kind adds and takes away keys.</summary>
    private static bool Wants(string kind, string key, bool isSpecial) => isSpecial
        ? kind.Contains("+" + key, StringComparison.Ordinal)
        : !kind.Contains("-" + key, StringComparison.Ordinal) && (key != "leading" || !kind.StartsWith("line", StringComparison.Ordinal));

    private static Dictionary<string, ThemeKey> PathsOf(IReadOnlyList<ThemeKey> keys)
    {
        var paths = new Dictionary<string, ThemeKey>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            paths.Add(key.Path, key);
        }

        return paths;
    }

    private static Dictionary<string, List<string>> MapsOf(IReadOnlyList<ThemeKey> keys)
    {
        var maps = new Dictionary<string, List<string>>(StringComparer.Ordinal) { [string.Empty] = ["base", .. LanguageMaps.Select(m => m.Name)] };
        foreach (var map in LanguageMaps)
        {
            maps.Add(map.Name, []);
        }

        foreach (var key in keys)
        {
            for (var name = key.Path; name.Length > 0;)
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
