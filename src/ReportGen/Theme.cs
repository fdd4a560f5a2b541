namespace ReportGen;

/// <summary>The look of a document: page, type, colours. Both outputs follow it.</summary>
public sealed record Theme
{
    private static readonly string[] Serif = ["Source Serif 4", "Noto Serif SC"];
    private static readonly string[] Sans = ["Source Sans 3", "Noto Sans SC"];
    private static readonly string[] Mono = ["Source Code Pro", "Noto Sans SC"];
    private static readonly Color DeepBlue = new(0x1B, 0x3A, 0x5C);
    private static readonly Color Quiet = new(0x55, 0x5B, 0x62);

    /// <summary>Name of the theme, as <c>theme:</c> in the settings gives it.</summary>
    public required string Name { get; init; }

    /// <summary>The page.</summary>
    public PageSettings Page { get; init; } = new();

    /// <summary>The one accent colour: headings' numbers, rules, links.</summary>
    public Color Accent { get; init; } = DeepBlue;

    /// <summary>Colour of thin rules in tables and heads.</summary>
    public Color Rule { get; init; } = new(0x9A, 0xA3, 0xAD);

    /// <summary>Whether a chapter (level 1 heading) starts on a new page.</summary>
    public bool ChapterOnNewPage { get; init; }

    /// <summary>Running text.</summary>
    public TextStyle Body { get; init; } = new() { Families = Serif, Alignment = TextAlignment.Justify, FirstLineIndent = Length.Pt(15) };

    /// <summary>Title on the title page.</summary>
    public TextStyle Title { get; init; } = new() { Families = Serif, Size = Length.Pt(26), Leading = Length.Pt(33), Weight = 600, Color = DeepBlue };

    /// <summary>Subtitle on the title page.</summary>
    public TextStyle Subtitle { get; init; } = new() { Families = Serif, Size = Length.Pt(14), Leading = Length.Pt(20), Color = Quiet, SpaceBefore = Length.Pt(8) };

    /// <summary>Author, organisation, date and note on the title page.</summary>
    public TextStyle TitleDetail { get; init; } = new() { Families = Sans, Size = Length.Pt(9.5), Leading = Length.Pt(15), Color = Quiet };

    /// <summary>Headings by level, 1 to 6.</summary>
    public IReadOnlyList<TextStyle> Headings { get; init; } =
    [
        new() { Families = Serif, Size = Length.Pt(18), Leading = Length.Pt(22.5), Weight = 600, Color = DeepBlue, SpaceBefore = Length.Pt(30), SpaceAfter = Length.Pt(15) },
        new() { Families = Serif, Size = Length.Pt(12.5), Leading = Length.Pt(15), Weight = 600, Color = DeepBlue, SpaceBefore = Length.Pt(15), SpaceAfter = Length.Pt(7.5) },
        new() { Families = Serif, Size = Length.Pt(10.5), Leading = Length.Pt(15), Weight = 600, SpaceBefore = Length.Pt(15), SpaceAfter = Length.Pt(3) },
        new() { Families = Serif, Size = Length.Pt(10.5), Leading = Length.Pt(15), Weight = 600, Italic = true, SpaceBefore = Length.Pt(7.5), SpaceAfter = Length.Pt(3) },
        new() { Families = Serif, Size = Length.Pt(10.5), Leading = Length.Pt(15), Italic = true, SpaceBefore = Length.Pt(7.5) },
        new() { Families = Serif, Size = Length.Pt(10.5), Leading = Length.Pt(15), Italic = true, Color = Quiet, SpaceBefore = Length.Pt(7.5) },
    ];

    /// <summary>Heading above the contents.</summary>
    public TextStyle ContentsHeading { get; init; } = new() { Families = Serif, Size = Length.Pt(18), Leading = Length.Pt(22.5), Weight = 600, Color = DeepBlue, SpaceAfter = Length.Pt(15) };

    /// <summary>Entries of the contents by level, 1 to 2.</summary>
    public IReadOnlyList<TextStyle> Contents { get; init; } =
    [
        new() { Families = Serif, Weight = 600, SpaceBefore = Length.Pt(7.5) },
        new() { Families = Serif, Size = Length.Pt(9.5), Leading = Length.Pt(14), Indent = Length.Pt(20) },
    ];

    /// <summary>Captions of tables and pictures.</summary>
    public TextStyle Caption { get; init; } = new() { Families = Sans, Size = Length.Pt(9), Leading = Length.Pt(12), Weight = 600, SpaceBefore = Length.Pt(12), SpaceAfter = Length.Pt(5) };

    /// <summary>Head cells of tables.</summary>
    public TextStyle TableHead { get; init; } = new() { Families = Sans, Size = Length.Pt(9), Leading = Length.Pt(12), Weight = 600 };

    /// <summary>Body cells of tables.</summary>
    public TextStyle TableCell { get; init; } = new() { Families = Sans, Size = Length.Pt(9), Leading = Length.Pt(12) };

    /// <summary>Block quotes.</summary>
    public TextStyle Quote { get; init; } = new() { Families = Serif, Size = Length.Pt(10), Leading = Length.Pt(15), Alignment = TextAlignment.Justify, Indent = Length.Pt(20), SpaceBefore = Length.Pt(7.5), SpaceAfter = Length.Pt(7.5), Color = Quiet };

    /// <summary>Code blocks; code inside a line takes its families from here.</summary>
    public TextStyle Code { get; init; } = new() { Families = Mono, Size = Length.Pt(8.5), Leading = Length.Pt(12), SpaceBefore = Length.Pt(7.5), SpaceAfter = Length.Pt(7.5) };

    /// <summary>Running head.</summary>
    public TextStyle Header { get; init; } = new() { Families = Sans, Size = Length.Pt(8), Leading = Length.Pt(10), Color = Quiet };

    /// <summary>Folio at the foot.</summary>
    public TextStyle Footer { get; init; } = new() { Families = Sans, Size = Length.Pt(8), Leading = Length.Pt(10), Color = Quiet };

    /// <summary>The theme of the booklet, and the default.</summary>
    public static Theme Booklet { get; } = new() { Name = "booklet", ChapterOnNewPage = true };

    /// <summary>The built-in themes by name.</summary>
    public static IReadOnlyList<Theme> BuiltIn { get; } = [Booklet];
}
