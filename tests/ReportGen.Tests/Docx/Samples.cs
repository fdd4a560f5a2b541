using ReportGen.Document;
using ReportGen.Images;

namespace ReportGen.Tests.Docx;

/// <summary>Documents made in code: one with every block and inline, one in Chinese, one of any length.</summary>
internal static class Samples
{
    public const string PictureFile = "images/chart.png";

    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAAAAACH0MYjAAAAbklEQVR42mN4BgcaOgYmFjYOLh4+CLGKmoaWjp4JU2bMQYidOHPhyo07D568eMMwqnlUM0HNDCwcPAIiEjIKKgjpgJCImISUjJyCEoTYgiUr1mzYsmPPgSMIsVHNo5oJax7NkqOaR8uwUc1DWDMAfa9fmwE7ECYAAAAASUVORK5CYII=";

    public static ImageStore Images { get; } = new(new Dictionary<string, LoadedImage>
    {
        [PictureFile] = new()
        {
            Path = PictureFile,
            Format = ImageFormat.Png,
            PixelWidth = 60,
            PixelHeight = 40,
            Width = Length.Pt(450),
            Height = Length.Pt(300),
            File = Convert.FromBase64String(Png),
        },
    });

    public static ReportDocument Empty { get; } = new()
    {
        Info = new DocumentInfo { Title = [T("Empty")], Language = "en", Wording = Wording.English },
        Blocks = [],
    };

    /// <summary>Every block and inline there is.</summary>
    public static ReportDocument Full { get; } = new()
    {
        Figures = [Printed(0, "2024").Figure, Printed(1, "241,900").Figure],
        Info = new DocumentInfo
        {
            Title = [T("Intellectual Property in Shenzhen "), Printed(0, "2024")],
            Subtitle = [T("A booklet of figures, and of what they mean for those who invent")],
            Author = [T("A. Author")],
            Organization = [T("Shenzhen Bureau of Figures")],
            Note = [T("Made for tests. Nothing in it is "), Bold("official"), T(".")],
            Logo = PictureFile,
            Date = new DateOnly(2024, 11, 22),
            DateText = "22 November 2024",
            Language = "en",
            Wording = Wording.English,
        },
        Numbering = [NumberFormat.Parse("I.")!, NumberFormat.Parse("i")!],
        Blocks =
        [
            P("This is the preface, before the first heading. ", Lorem),
            Head(1, "Creation", "creation", 1, "I."),
            P("Patents granted reached "), P(Lorem), P(Lorem),
            Head(2, "Patents granted", "granted", 1, "i"),
            new Paragraph(
            [
                T("In the year "), Printed(1, "241,900"), T(" patents were granted, "), Bold("first"), T(" among cities; "),
                new Emphasis(EmphasisKind.Italic, [T("see "), new Link("#tbl-use", [T("Table 1")])]), T(" and "),
                new Link("https://example.org/a?b=1&c=2", [T("the office’s page")]) { Title = "Opens the office's page" },
                T(". Water is H"), new Emphasis(EmphasisKind.Subscript, [T("2")]), T("O, 10"), new Emphasis(EmphasisKind.Superscript, [T("3")]),
                T(" m; "), new Emphasis(EmphasisKind.Strikethrough, [T("struck")]), T(" and "), new Code("dotnet run"), T(". 深圳市知识产权“白皮书”与 Latin."),
                new LineBreak(), T("After a forced break, soft\u00ADhyphen and no\u00A0break."), new InlineImage(new ImageReference(PictureFile, "A small mark") { Width = Length.Pt(12) }),
            ]),
            Table("tbl-use", 1),
            P(Lorem),
            Head(2, "A section whose title is so long that it certainly runs over into a second line on the page", "long", 2, "ii"),
            new Picture(new ImageReference(PictureFile, "Patents rise from 2020 to 2024")) { Id = "fig-rise", Caption = [T("Patents over the years")], Label = "Figure 1", Number = 1 },
            P("See "), new Picture(new ImageReference(PictureFile, string.Empty) { IsDecorative = true, RelativeWidth = 0.3 }),
            Head(1, "Use", "use", 2, "II."),
            Nested,
            P("Between two lists."),
            new ListBlock([Item(P("Third")), Item(P("Fourth")), Item(P("Fifth"), P("More of the fifth."))]) { Format = new NumberFormat(string.Empty, NumberStyle.Decimal, "."), Start = 3, IsTight = false },
            new ListBlock([new ListItem([P("To do")]) { IsDone = false }, new ListItem([P("Done")]) { IsDone = true }]),
            new DefinitionList([new Definition([[T("Patent")], [T("Grant")]], [P("A right to exclude. ", Lorem)]), new Definition([[T("Mark")]], [P("A sign.")])]),
            new BlockQuote([P("A quotation. ", Lorem), P("Its second paragraph."), new BlockQuote([P("A quotation in it.")])]),
            new CodeBlock(["def f(x):", "    return x  # two", string.Empty, "f(1)"], "python"),
            new ThematicBreak(),
            P("After the rule."),
            Head(1, "Unnumbered", "unnumbered", 0, string.Empty),
            Head(2, "Counted anew", "anew", 1, "i"),
            Head(2, "And on", "on", 2, "ii"),
            P("Text."),
            Head(1, "Outlook", "outlook", 3, "III."),
            Head(3, "A skipped level", "skipped", 0, string.Empty) with { TagLevel = 2 },
            Table(null, 0), Table(null, 0),
            new PageBreak(),
            P("On a page of its own."),
        ],
    };

    public static ReportDocument Chinese { get; } = new()
    {
        Info = new DocumentInfo
        {
            Title = [T("深圳知识产权2024")],
            Organization = [T("深圳市市场监督管理局")],
            DateText = "2024年11月22日",
            Language = "zh-Hans",
            Wording = Wording.SimplifiedChinese,
        },
        Numbering = [NumberFormat.Parse("一、")!, NumberFormat.Parse("（一）")!],
        Blocks =
        [
            Head(1, "知识产权创造", "创造", 1, "一、"),
            Head(2, "专利授权", "授权", 1, "（一）"),
            P("2024年，全市专利授权量达241,900件，“同比增长”2.9%——位居全国第一……"),
            P("第二段。深圳市持续加强知识产权保护，完善制度建设，推动高质量发展，营造良好的创新环境和营商环境。"),
            Table("表", 1) with { Label = "表 1", Caption = [T("专利授权")] },
            new ListBlock([Item(P("第一项")), Item(P("第二项"))]) { Format = NumberFormat.Parse("（一）") },
        ],
    };

    public static PageMap Pages { get; } = new(
        new Dictionary<string, string>
        {
            ["creation"] = "1", ["granted"] = "1", ["long"] = "2", ["use"] = "3", ["unnumbered"] = "4",
            ["anew"] = "4", ["on"] = "4", ["outlook"] = "5", ["skipped"] = "5", ["创造"] = "1", ["授权"] = "1",
        },
        new Dictionary<int, string> { [0] = "1", [1] = "2", [2] = "2", [3] = "3" },
        PageCount: 9,
        BodyPageCount: 7)
    {
        PictureLabels = new Dictionary<int, string> { [1] = "2" },
        TableLabels = new Dictionary<int, string> { [1] = "1" },
    };

    private const string Lorem =
        "The city’s inventors filed more than in any year before, and what they filed was granted sooner; examiners, courts and " +
        "universities each had a part in it, though none could say how large. Internationally, applications continued to grow.";

    private static ListBlock Nested => new(
    [
        Item(P("First bullet. ", Lorem)),
        Item(
            P("Second, with a list"),
            new ListBlock([Item(P("One"), new ListBlock([Item(P("a dash")), Item(P("another"))])), Item(P("Two"))]) { Format = new NumberFormat(string.Empty, NumberStyle.LowerRoman, ".") }),
        Item(new CodeBlock(["an item that begins with code"], string.Empty)),
        Item(P("Last")),
    ]);

    /// <summary>Chapters of sections of paragraphs; about four sections fill a page.</summary>
    public static ReportDocument Long(int sections)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < sections; i++)
        {
            blocks.Add(Head(i % 20 == 0 ? 1 : 2, "Section of many", "s" + i, i % 20 == 0 ? i / 20 + 1 : i % 20, "x"));
            blocks.Add(P(Lorem, Lorem));
            blocks.Add(new Paragraph([T("In the year "), Printed(i + 1, "241,900"), T(" were "), Bold("granted"), T(". "), T(Lorem), new Link("#s" + (i / 2), [T("See there")])]));
            blocks.Add(i % 8 == 0 ? Table(null, 0) : Nested);
        }

        return Full with { Blocks = blocks, Figures = [Printed(0, "2024").Figure, .. Enumerable.Range(1, sections).Select(i => Printed(i, "241,900").Figure)] };
    }

    public static Text T(string text) => new(text);

    public static Paragraph P(params string[] texts) => new([.. texts.Select(T)]);

    public static Heading Head(int level, string text, string id, int number, string label) =>
        new(level, [T(text)]) { Id = id, Number = number, Label = label };

    public static ListItem Item(params Block[] blocks) => new(blocks);

    private static Emphasis Bold(string text) => new(EmphasisKind.Bold, [T(text)]);

    private static FigureInline Printed(int index, string text) => new(new Figure
    {
        Index = index,
        Id = "patents.granted",
        Text = text,
        Origin = new CellOrigin("metrics.csv", 2, "value", SourceSpan.None),
    });

    private static Table Table(string? id, int number) => new(
        [new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.End), new TableColumn(ColumnAlignment.Center)],
        [Row("Kind", "Granted", "Change")],
        [Row("Inventions", "62,300", "+4.1%"), Row("Utility models", "108,200", "−3.2%"), Row("Designs", "71,400", "+8.0%")])
    {
        Id = id,
        Number = number,
        Label = number > 0 ? "Table " + number : string.Empty,
        Caption = number > 0 ? [T("Patents granted by kind")] : [],
    };

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell([T(c)]))]);
}
