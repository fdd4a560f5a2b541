namespace ReportGen.Input.Themes;

/// <summary>A whole set of values to a theme: names become colours and families, sizes and lines become points.</summary>
/// <param name="name">Name of the theme.</param>
/// <param name="values">A value for every key.</param>
internal sealed class ThemeBuilder(string name, IReadOnlyDictionary<string, ThemeValue> values)
{
    // Of running heads and folios, which are never broken.
    private const double LeadingOfOneLine = 1.25;

    private readonly ThemeValues _values = new(values);

    public Theme Build() => new()
    {
        Name = name,
        Page = Page(),
        Colors = Colors(),
        Numbering = ByLanguage<NumberingValue, IReadOnlyList<NumberFormat>>(ThemeSchema.Numbering, value => value.Formats),
        Hyphenation = ByLanguage<PatternsValue, PatternsFile>(ThemeSchema.Hyphenation, value => value.File),
        Chapters = Chapters(),
        FontFiles = _values.Files("fonts.files"),
        Body = Body(),
        IsOnGrid = _values.Truth("text.grid"),
        HanziEmphasis = _values.Word("text.hanzi-emphasis") == "bold" ? HanziEmphasis.Bold : HanziEmphasis.Dots,
        HasHangingMarks = _values.Truth("text.hanging"),
        TitlePage = TitlePage(),
        Title = OnTitlePage("title"),
        Subtitle = OnTitlePage("subtitle"),
        TitleOwner = OnTitlePage("owner"),
        TitleDetail = OnTitlePage("details"),
        Headings = Styles(ThemeSchema.Headings),
        ContentsHeading = Style("contents.heading"),
        Contents = Styles(ThemeSchema.Contents),
        ContentsDesign = new ContentsDesign { Depth = (int)_values.Number("contents.depth"), HasLeaders = _values.Word("contents.leaders") == "dots" },
        Caption = Style("captions"),
        TableHead = Style("tables.head"),
        TableCell = Style("tables.cells"),
        TableNote = Style("tables.notes"),
        Tables = Tables(),
        Charts = Charts(),
        Quote = Style("quotes") with { Figures = FiguresOfText() },
        QuoteBar = _values.Length("quotes.bar"),
        Code = Style("code"),
        Cards = Cards(),
        Callouts = Callouts(),
        Timelines = Timelines(),
        Footnote = Style("footnotes"),
        Footnotes = Footnotes(),
        ColumnGutter = _values.Length("columns.gutter"),
        Header = Style("heads"),
        Heads = new HeadDesign { Left = HeadOf("heads.left"), Right = HeadOf("heads.right") },
        Footer = Style("folios"),
        Folios = new FolioDesign { IsCentered = _values.Word("folios.place") == "center", HasCount = _values.Word("folios.form") == "page-of-pages" },
    };

    private PageSettings Page()
    {
        var (width, height) = _values.PageSize("page.size");
        return new PageSettings
        {
            Width = width,
            Height = height,
            Top = _values.Length("page.top"),
            Bottom = _values.Length("page.bottom"),
            Inside = _values.Length("page.inside"),
            Outside = _values.Length("page.outside"),
            Mirrored = _values.Truth("page.mirrored"),
        };
    }

    private ThemeColors Colors() => new()
    {
        Accent = _values.Color("colors.accent"),
        Rule = _values.Color("colors.rule"),
        Link = _values.Color("colors.link"),
        Table = _values.Color("colors.table"),
        Stripe = _values.Color("colors.stripe"),
        CodeGround = _values.Color("colors.code"),
        Card = _values.Color("colors.card"),
        Better = _values.Color("colors.better"),
        Worse = _values.Color("colors.worse"),
        Note = _values.Color("colors.note"),
        Finding = _values.Color("colors.finding"),
        Warning = _values.Color("colors.warning"),
        CalloutGround = _values.Color("colors.callout"),
    };

    /// <summary>The values of a map by language tag.</summary>
    private Dictionary<string, TItem> ByLanguage<TValue, TItem>(LanguageMap map, Func<TValue, TItem> of)
        where TValue : ThemeValue
    {
        var items = new Dictionary<string, TItem>(StringComparer.Ordinal);
        foreach (var (path, value) in values)
        {
            if (value is TValue known)
            {
                items.Add(path[(map.Name.Length + 1)..], of(known));
            }
        }

        return items;
    }

    private ChapterDesign Chapters() => new()
    {
        Start = _values.Word("chapters.start") switch
        {
            "new-page" => ChapterStart.NewPage,
            "right-page" => ChapterStart.RightPage,
            _ => ChapterStart.Follow,
        },
        Room = _values.Number("chapters.room") / 100,
    };

    private TextStyle Body() => new()
    {
        Families = _values.Families("text.font"),
        Size = _values.TextSize,
        Leading = _values.TextLeading,
        Weight = (int)_values.Number("text.weight"),
        Color = _values.Color("text.color"),
        Figures = FiguresOfText(),
        Alignment = _values.Alignment("text.align"),
        FirstLineIndent = _values.Length("text.indent"),
        SpaceAfter = _values.Length("text.space"),
    };

    private CardDesign Cards() => new()
    {
        Value = Style("cards.values"),
        Unit = Style("cards.units"),
        Label = Style("cards.labels"),
        Detail = Style("cards.details"),
        Rule = _values.Length("cards.rule"),
        Air = _values.Length("cards.air"),
        Gap = _values.Length("cards.gap"),
    };

    private CalloutDesign Callouts() => new()
    {
        Title = Style("callouts.titles"),
        Text = Style("callouts.text") with { Figures = FiguresOfText() },
        Bar = _values.Length("callouts.bar"),
        Padding = _values.Length("callouts.padding"),
    };

    private TimelineDesign Timelines() => new()
    {
        Date = Style("timelines.dates"),
        Text = Style("timelines.text") with { Figures = FiguresOfText() },
        Rule = _values.Length("timelines.rule"),
        Dot = _values.Length("timelines.dot"),
    };

    private FigureStyle FiguresOfText() => _values.Word("text.figures") == "oldstyle" ? FigureStyle.OldStyle : FigureStyle.Lining;

    private TitlePageDesign TitlePage() => new()
    {
        IsCentered = _values.Word("title-page.arrangement") == "centered",
        TitlePlace = _values.Number("title-page.place") / 100,
        Rule = _values.Length("title-page.rule"),
        RuleLength = _values.Length("title-page.rule-length"),
        FootRule = _values.Length("title-page.foot-rule"),
        Band = _values.Word("title-page.band") switch
        {
            "left" => BandEdge.Left,
            "top" => BandEdge.Top,
            _ => BandEdge.None,
        },
        BandWidth = _values.Length("title-page.band-width"),
        LogoHeight = _values.Length("title-page.logo-height"),
        Air = _values.Length("title-page.air"),
    };

    private TextStyle OnTitlePage(string part) => Style("title-page." + part) with
    {
        Alignment = _values.Word("title-page.arrangement") == "centered" ? TextAlignment.Center : TextAlignment.Start,
    };

    private TableDesign Tables() => new()
    {
        OuterRule = _values.Length("tables.outer-rule"),
        HeadRule = _values.Length("tables.head-rule"),
        RowRule = _values.Length("tables.row-rule"),
        HasStripes = _values.Truth("tables.stripes"),
        AlignsDecimals = _values.Word("tables.numbers") == "decimal",
        RowPadding = _values.Length("tables.row-padding"),
        SidePadding = _values.Length("tables.side-padding"),
    };

    private ChartDesign Charts() => new()
    {
        Palette = _values.Colors("charts.colors"),
        Highlight = _values.Color("charts.highlight"),
        Muted = _values.Color("charts.muted"),
        Grid = _values.Color("charts.grid"),
        Ratio = _values.Number("charts.ratio") / 100,
        Title = Style("charts.title"),
        Subtitle = Style("charts.subtitle"),
        Labels = Style("charts.labels"),
    };

    private FootnoteDesign Footnotes() => new()
    {
        Gap = _values.Length("footnotes.gap"),
        Rule = _values.Length("footnotes.rule"),
        RuleLength = _values.Length("footnotes.rule-length"),
        Space = _values.Length("footnotes.space"),
    };

    private HeadText HeadOf(string path) => _values.Word(path) switch
    {
        "title" => HeadText.Title,
        "chapter" => HeadText.Chapter,
        "section" => HeadText.Section,
        _ => HeadText.Nothing,
    };

    private TextStyle[] Styles(IReadOnlyList<string> paths)
    {
        var styles = new TextStyle[paths.Count];
        for (var i = 0; i < styles.Length; i++)
        {
            styles[i] = Style(paths[i]);
        }

        return styles;
    }

    /// <summary>A style; what its keys leave out, other styles have no key for either.</summary>
    private TextStyle Style(string path)
    {
        var size = _values.Size(path + ".size");
        return new TextStyle
        {
            Families = _values.Families(path + ".font"),
            Size = size,
            Leading = values.ContainsKey(path + ".leading") ? _values.Leading(path + ".leading", size) : size * LeadingOfOneLine,
            Weight = (int)_values.Number(path + ".weight"),
            Italic = _values.Truth(path + ".italic"),
            Color = values.ContainsKey(path + ".color") ? _values.Color(path + ".color") : _values.Color("colors.text"),
            Alignment = values.ContainsKey(path + ".align") ? _values.Alignment(path + ".align") : TextAlignment.Start,
            SpaceBefore = _values.LengthOrZero(path + ".before"),
            SpaceAfter = _values.LengthOrZero(path + ".after"),
            Indent = _values.LengthOrZero(path + ".inset"),
            SmallCaps = values.ContainsKey(path + ".small-caps") && _values.Truth(path + ".small-caps"),
        };
    }
}
