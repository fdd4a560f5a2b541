using System.Runtime.CompilerServices;
using ReportGen.Images;
using ReportGen.Testing;
using Xunit;
using static ReportGen.RichText;

namespace ReportGen.Tests.Api;

public class DocumentBuilderTests
{
    private const string Metrics = "id,value,unit,period,rank\np,235000,patents,2023,\np,241900,patents,2024,1\n";
    private static readonly byte[] Dot = PngEncoder.Encode(new PixelBuffer(2, 1, [1, 2, 3, 255, 4, 5, 6, 255]));

    private const string Narrative = """
        ---
        title: "In {{ period }}"
        subtitle: A *second* line
        ---
        # Results {#sec-results}

        We granted {{ p | with_unit }}, **first: {{ p.rank | ordinal_words }}**, see @tbl-a, @fig-dot and @sec-method. A *b* ~~c~~ x^2^ y~3~ `code`
        and [a link](https://example.org) to [here](#results-1).

        - One
        - Two
            1. inner {{ p | at: 2023 }}
            2. more
        - Three

        1) first
        2) second

        | Name | Number | Mark |
        |---|---|:-:|
        | A | {{ p | at: 2023 }} | x |
        | B | {{ p }} |  |

        Table: Leading *indicators* {#tbl-a}

        > Quoted words.

        ```sql
        select	1
        ```

        ![A dot](images/dot.png "The dot {{ p | compact }}"){#fig-dot width=40%}

        ---

        \pagebreak

        ## Results {-}

        ## Method {#sec-method}

        # Results

        Noted.[^a] Again.[^b] And again.[^a]

        ::: columns {count=3}
        Left.

        ## In columns
        :::

        ::: landscape
        ![Turned](images/dot.png "Turned"){placement=top}

        | A |
        |---|
        | b |

        Table: Turned, too {#tbl-turned placement=bottom}
        :::

        See @tbl-turned.

        [^a]: The *first* of {{ p }}.
        [^b]: The second.

        The end.
        """;

    /// <summary>The narrative above, made in code.</summary>
    private static DocumentBuilder Same() => new DocumentBuilder("In {{ period }}")
        .Set("subtitle", "A *second* line")
        .Heading(1, "Results", "sec-results")
        .Paragraph($"We granted {Metric("p | with_unit")}, {Bold($"first: {Metric("p.rank | ordinal_words")}")}, see {Reference("tbl-a")}, {Reference("fig-dot")} and {Reference("sec-method")}. A {Italic("b")} {Strikethrough("c")} x{Superscript("2")} y{Subscript("3")} {Code("code")}\n  and {Link("https://example.org", "a link")} to {Link("#results-1", "here")}.")
        .BulletedList(l => l
            .Item("One")
            .Item("Two").NumberedList(i => i.Item($"inner {Metric("p | at: 2023")}").Item("more"))
            .Item("Three"))
        .NumberedList(l => l.Item("first").Item("second"), "1)")
        .Table(
            t => t.Column("Name").Column("Number").Column("Mark", ColumnAlignment.Center)
                .Row("A", Metric("p | at: 2023"), "x")
                .Row("B", Metric("p")),
            caption: $"Leading {Italic("indicators")}",
            id: "tbl-a")
        .Quote("Quoted words.")
        .CodeBlock("select\t1", "sql")
        .Picture("images/dot.png", "A dot", new PictureOptions { Caption = $"The dot {Metric("p | compact")}", Id = "fig-dot", Width = "40%" })
        .Rule()
        .PageBreak()
        .UnnumberedHeading(2, "Results")
        .Heading(2, "Method", "sec-method")
        .Heading(1, "Results")
        .Paragraph($"Noted.{First} Again.{Footnote("The second.")} And again.{First}")
        .Columns(d => d.Paragraph("Left.").Heading(2, "In columns"), 3)
        .Landscape(d => d
            .Picture("images/dot.png", "Turned", new PictureOptions { Caption = "Turned", Placement = FloatPlacement.Top })
            .Table(t => t.Column("A").Row("b").Place(FloatPlacement.Bottom), "Turned, too", "tbl-turned"))
        .Paragraph($"See {Reference("tbl-turned")}.")
        .Paragraph("The end.");

    private static readonly RichText First = Footnote($"The {Italic("first")} of {Metric("p")}.");

    [Fact]
    public void Columns_stand_in_nothing_but_turned_pages()
    {
        var document = new DocumentBuilder("T");

        Assert.Throws<InvalidOperationException>(() => document.Columns(d => d.Columns(e => e.Paragraph("a"))));
        Assert.Throws<InvalidOperationException>(() => document.Columns(d => d.Landscape(e => e.Paragraph("a"))));
        Assert.Throws<InvalidOperationException>(() => document.Landscape(d => d.Landscape(e => e.Paragraph("a"))));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.Columns(d => d.Paragraph("a"), 1));
    }

    [Fact]
    public void Notes_are_checked()
    {
        var empty = Load(new DocumentBuilder("T").Paragraph($"a{Footnote(" ")}"));
        var nested = Load(new DocumentBuilder("T").Paragraph($"a{Footnote($"b{Footnote("c")}")}"));

        Assert.Equal(["RG0345"], Built.Codes(empty));
        Assert.Equal(["RG0343"], Built.Codes(nested));
    }

    [Fact]
    public void A_document_made_in_code_is_the_document_of_its_narrative()
    {
        // The PDFs carry what they were made from, which is not the same.
        var bare = TestFonts.Options with { Settings = new Dictionary<string, string> { ["attachments"] = "false" } };
        var written = Report.Load(Files().Add("narrative.md", Narrative), bare, TestContext.Current.CancellationToken);
        var made = Report.Load(Same(), Files(), bare, TestContext.Current.CancellationToken);
        Assert.Empty(Built.Codes(written));
        Assert.Empty(made.Diagnostics);
        Assert.Equal(DocumentText.Of(written.Editions[0].Document), DocumentText.Of(made.Editions[0].Document));
        Assert.Equal(Built.Bytes(written), Built.Bytes(made));
        Assert.Equal(written.Editions[0].Figures.Select(Essence), made.Editions[0].Figures.Select(Essence));
    }

    [Fact]
    public void A_figure_knows_its_cell_and_the_line_of_code()
    {
        var report = Load(new DocumentBuilder("T").Paragraph(Metric("p")));
        var figure = Assert.Single(report.Editions[0].Figures);
        Assert.Equal(("metrics.csv", 3), (figure.Origin.File, figure.Origin.Row));
        Assert.Equal(("DocumentBuilderTests.cs", Line() - 3), (figure.Span.File, figure.Span.Line));
    }

    [Fact]
    public void Problems_are_those_of_narratives_at_the_line_of_code()
    {
        var line = Line() + 2;
        var document = new DocumentBuilder("T")
            .Heading(1, "One", "a")
            .Heading(3, "Three", "a")
            .Paragraph(Metric("q"))
            .Paragraph(Metric("p | compat: 1"))
            .Paragraph(Metric("p |"))
            .Paragraph(Reference("tbl-none"))
            .Paragraph(Link("#none", "x"))
            .Paragraph(Link("javascript:x", "x"))
            .Picture("images/dt.png", "A dot")
            .Picture("../dot.png", "A dot")
            .Picture("images/dot.png", "", new PictureOptions { Width = "wide" })
            .Table(t => t.Column("A").Row("1", "2"))
            .Paragraph("a\u0001b")
            .Set("subtitel", "x")
            .Set("subtitle", "{{ nope }}");
        var problems = Load(document).Diagnostics.Where(d => d.Severity != Severity.Note).ToList();
        Assert.Equal(
            [
                ("RG0301", 1), ("RG0302", 1), ("RG0102", 2), ("RG0103", 3), ("RG0101", 4), ("RG0303", 5), ("RG0304", 6),
                ("RG0306", 7), ("RG0501", 8), ("RG0502", 9), ("RG0308", 10), ("RG0314", 10), ("RG0312", 11), ("RG0012", 12),
                ("RG0018", 13), ("RG0102", 14),
            ],
            problems.Select(d => (d.Code, d.Span.Line - line)));
        Assert.All(problems, d => Assert.Equal($"DocumentBuilderTests.cs:{d.Span.Line}", d.Span.ToString()));
        Assert.Equal("give it level 2", problems[0].Hint);
        Assert.Equal("did you mean 'compact'?", problems[3].Hint);
        Assert.Equal("did you mean 'images/dot.png'?", problems[8].Hint);
    }

    [Fact]
    public void Strings_are_printed_as_they_are()
    {
        const string Text = "**no** {{ p }} @tbl-x \"q\" -- it's <b> {#id} | \\pagebreak";
        var report = Load(new DocumentBuilder("T").Paragraph(Text).Paragraph($"a{null as string}b {"*c*"}"));
        Assert.Empty(Built.Codes(report));
        Assert.Equal([Text, "ab *c*"], DocumentText.Of(report.Editions[0].Document).Skip(1));
    }

    [Fact]
    public void Half_a_character_is_replaced_by_the_sign_for_it()
    {
        var report = Load(new DocumentBuilder("T").Paragraph("a\uD83D b"));
        Assert.Equal("a\uFFFD b", DocumentText.Of(report.Editions[0].Document)[^1]);
        Assert.NotEmpty(Built.Bytes(report));
    }

    [Fact]
    public void White_space_is_one_space_and_empty_blocks_vanish()
    {
        var report = Load(new DocumentBuilder("T").Paragraph(" a \r\n\t b ").Paragraph("  ").Paragraph(Bold("")).Heading(1, " "));
        Assert.Equal(["RG0319"], Built.Codes(report));
        Assert.Equal(["T", "a b"], DocumentText.Of(report.Editions[0].Document));
    }

    [Fact]
    public void Texts_can_be_joined_and_used_again()
    {
        var figure = Metric("p");
        RichText words = "a ";
        var report = Load(new DocumentBuilder("T").Paragraph(words + figure + LineBreak + "b").Paragraph(words + figure));
        Assert.Equal(["T", "a 241,900 b", "a 241,900"], DocumentText.Of(report.Editions[0].Document));
        Assert.Equal([0, 1], report.Editions[0].Figures.Select(f => f.Index));
    }

    [Fact]
    public void Building_on_does_not_touch_a_report_that_is_loaded()
    {
        var builder = new DocumentBuilder("T").Paragraph("one");
        var report = Load(builder);
        builder.Paragraph("two");
        Assert.Equal(["T", "one"], DocumentText.Of(report.Editions[0].Document));
        Assert.Equal(["T", "one", "two"], DocumentText.Of(Load(builder).Editions[0].Document));
    }

    [Fact]
    public void Settings_are_layered()
    {
        var files = new ReportFiles().Add("report.yaml", "subtitle: file\nauthor: file\nnote: file\n").Add("narrative.md", "not read");
        var options = TestFonts.Options with { Settings = new Dictionary<string, string> { ["note"] = "option", ["language"] = "zh-Hans" } };
        var document = new DocumentBuilder("T").Set("author", "code").Set("note", "code").Set("name", "made").Heading(1, "x").Paragraph("y");
        var edition = Report.Load(document, files, options, TestContext.Current.CancellationToken).Editions[0];
        var info = edition.Document.Info;
        Assert.Equal(["file", "code", "option"], new[] { info.Subtitle, info.Author, info.Note }.Select(ReportGen.Document.InlineText.Of));
        Assert.Equal(("zh-Hans", "made"), (edition.Language, edition.Name));
        Assert.Contains("一、", DocumentText.Of(edition.Document));
    }

    [Fact]
    public void What_can_only_be_a_slip_of_the_programmer_is_thrown()
    {
        var builder = new DocumentBuilder("T");
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Heading(7, "x"));
        Assert.Throws<ArgumentException>(() => builder.Heading(1, "x", "two words"));
        Assert.Throws<ArgumentException>(() => builder.NumberedList(l => l.Item("x"), "-"));
        Assert.Throws<ArgumentException>(() => builder.Table(t => t.Row("x")));
        Assert.Throws<InvalidOperationException>(() => builder.BulletedList(l => l.BulletedList(i => i.Item("x"))));
        Assert.Throws<ArgumentNullException>(() => builder.Paragraph((string)null!));
    }

    private static (string, string, string, string, CellOrigin) Essence(Figure f) => (f.Text, f.Id, f.Field, f.Format, f.Origin);

    private static int Line([CallerLineNumber] int line = 0) => line;

    private static ReportFiles Files() => new ReportFiles().Add("metrics.csv", Metrics).Add("images/dot.png", Dot);

    private static Report Load(DocumentBuilder document) => Report.Load(document, Files(), TestFonts.Options, TestContext.Current.CancellationToken);
}
