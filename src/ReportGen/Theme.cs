namespace ReportGen;

/// <summary>The look of a document: page, type, colours. Both outputs follow it. Made of a theme file; see docs/themes.md.</summary>
internal sealed record Theme
{
    /// <summary>Name of the theme, as <c>theme:</c> in the settings gives it.</summary>
    public required string Name { get; init; }

    /// <summary>Where its file sets the margins or the size of the page, for messages; none for a theme that comes with the program.</summary>
    public SourceSpan PagePlace { get; init; } = SourceSpan.None;

    /// <summary>Where its file names font families, by family.</summary>
    public IReadOnlyDictionary<string, SourceSpan> FamilyPlaces { get; init; } = new Dictionary<string, SourceSpan>();

    /// <summary>The page.</summary>
    public PageSettings Page { get; init; } = new();

    /// <summary>The colours that no style of type has.</summary>
    public ThemeColors Colors { get; init; } = new();

    /// <summary>How headings are numbered where the settings do not say, by language tag and level.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<NumberFormat>> Numbering { get; init; } = new Dictionary<string, IReadOnlyList<NumberFormat>>();

    /// <summary>Where chapters begin.</summary>
    public ChapterDesign Chapters { get; init; } = new();

    /// <summary>Fonts that the report brings along; they go before those of the same name that it is given.</summary>
    public IReadOnlyList<FontFile> FontFiles { get; init; } = [];

    /// <summary>Hyphenation patterns that the report brings along, by language tag; they go before the program's own.</summary>
    public IReadOnlyDictionary<string, PatternsFile> Hyphenation { get; init; } = new Dictionary<string, PatternsFile>();

    /// <summary>Running text.</summary>
    public TextStyle Body { get; init; } = new();

    /// <summary>Whether lines of running text stand on one grid of lines on all pages.</summary>
    public bool IsOnGrid { get; init; } = true;

    /// <summary>Whether light marks such as commas and hyphens stand outside the edges of justified lines.</summary>
    public bool HasHangingMarks { get; init; }

    /// <summary>How emphasised hanzi stand out.</summary>
    public HanziEmphasis HanziEmphasis { get; init; }

    /// <summary>The title page, but for its type.</summary>
    public TitlePageDesign TitlePage { get; init; } = new();

    /// <summary>Title on the title page.</summary>
    public TextStyle Title { get; init; } = new();

    /// <summary>Subtitle on the title page.</summary>
    public TextStyle Subtitle { get; init; } = new();

    /// <summary>Author and organisation on the title page.</summary>
    public TextStyle TitleOwner { get; init; } = new();

    /// <summary>Date and note on the title page.</summary>
    public TextStyle TitleDetail { get; init; } = new();

    /// <summary>Headings by level, 1 to 6.</summary>
    public IReadOnlyList<TextStyle> Headings { get; init; } = [];

    /// <summary>Heading above the contents.</summary>
    public TextStyle ContentsHeading { get; init; } = new();

    /// <summary>Entries of the contents by level.</summary>
    public IReadOnlyList<TextStyle> Contents { get; init; } = [];

    /// <summary>The contents, but for their type.</summary>
    public ContentsDesign ContentsDesign { get; init; } = new();

    /// <summary>Captions of tables and pictures.</summary>
    public TextStyle Caption { get; init; } = new();

    /// <summary>Head cells of tables.</summary>
    public TextStyle TableHead { get; init; } = new();

    /// <summary>Body cells of tables.</summary>
    public TextStyle TableCell { get; init; } = new();

    /// <summary>Lines below tables.</summary>
    public TextStyle TableNote { get; init; } = new();

    /// <summary>Rules and grounds of tables.</summary>
    public TableDesign Tables { get; init; } = new();

    /// <summary>Charts.</summary>
    public ChartDesign Charts { get; init; } = new();

    /// <summary>Block quotes.</summary>
    public TextStyle Quote { get; init; } = new();

    /// <summary>Thickness of the bar beside block quotes; none for no bar.</summary>
    public Length QuoteBar { get; init; } = Length.Pt(1.5);

    /// <summary>Size of code inside a line, as a part of that of the text around it: fixed-width type looks large beside others of its size.</summary>
    public const double InlineCodeScale = 0.92;

    /// <summary>Code blocks; code inside a line takes its families from here.</summary>
    public TextStyle Code { get; init; } = new();

    /// <summary>Notes at the foot of pages.</summary>
    public TextStyle Footnote { get; init; } = new();

    /// <summary>Rules and spaces of notes.</summary>
    public FootnoteDesign Footnotes { get; init; } = new();

    /// <summary>Between columns of text.</summary>
    public Length ColumnGutter { get; init; } = Length.Pt(18);

    /// <summary>Running head.</summary>
    public TextStyle Header { get; init; } = new();

    /// <summary>What running heads say.</summary>
    public HeadDesign Heads { get; init; } = new();

    /// <summary>Folio at the foot.</summary>
    public TextStyle Footer { get; init; } = new();

    /// <summary>How folios stand.</summary>
    public FolioDesign Folios { get; init; } = new();

    /// <summary>The one accent colour: headings' numbers, rules.</summary>
    public Color Accent => Colors.Accent;

    /// <summary>Colour of thin rules in tables and heads.</summary>
    public Color Rule => Colors.Rule;

    /// <summary>Heading numbers that are usual in a language: those of its tag, else of its language, else the default's.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public IReadOnlyList<NumberFormat> NumberingFor(string language) => Find(Numbering, language) ?? Numbering.GetValueOrDefault("default", []);

    /// <summary>The patterns that the report brings along for a language: those of its tag, else of its language; null for none.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public PatternsFile? PatternsFor(string language) => Find(Hyphenation, language);

    private static T? Find<T>(IReadOnlyDictionary<string, T> byTag, string language)
        where T : class
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (byTag.TryGetValue(tag, out var found))
            {
                return found;
            }
        }

        return null;
    }
}
