using ReportGen.Document;
using ReportGen.Input;
using Xunit;

namespace ReportGen.Tests.Binding;

public class NarrativeTests
{
    [Fact]
    public void Headings_are_numbered_and_named()
    {
        var headings = Headings("# One\n\n## a\n\n## b\n\n# Preface {-}\n\n# Two {#two}\n\n## a\n\n### deep\n");
        Assert.Equal(["I.", "i", "ii", "", "II.", "i", ""], headings.Select(h => h.Label));
        Assert.Equal(["one", "a", "b", "preface", "two", "a-1", "deep"], headings.Select(h => h.Id!));
        Assert.Equal([1, 1, 2, 0, 2, 1, 0], headings.Select(h => h.Number));
    }

    [Fact]
    public void A_skipped_level_is_a_warning_and_tagged_in_sequence()
    {
        var bound = BindingFixture.Bind("# a\n\n### b\n\n## c\n\n#### d\n");
        Assert.Equal([1, 2, 2, 3], bound.Document.Blocks.Cast<Heading>().Select(h => h.TagLevel));
        Assert.Equal([("RG0301", 3), ("RG0301", 7)], bound.Problems.Select(p => (p.Code, p.Span.Line)));
    }

    [Fact]
    public void A_given_id_wins_over_a_slug() =>
        Assert.Equal(["intro-1", "intro"], Headings("# Intro\n\n# Other {#intro}\n").Select(h => h.Id!));

    [Fact]
    public void References_point_forward_and_say_what_they_name()
    {
        var document = BindingFixture.BindClean(
            "See @fig-a, @tbl-t, @sec-x and @sec-y; write to me@fig-a.com or @handle.\n\n# One\n\n## X {#sec-x}\n\n# Y {#sec-y .unnumbered}\n\n![alt](a.png \"Cap\"){#fig-a}\n\n| a |\n|---|\n\nTable: T {#tbl-t}\n",
            settings: Numbered());
        var paragraph = Assert.IsType<Paragraph>(document.Blocks[0]);
        Assert.Equal(
            ["#fig-a=Figure 1", "#tbl-t=Table 1", "#sec-x=Section I.i", "#sec-y=“Y”"],
            paragraph.Inlines.OfType<Link>().Select(l => $"{l.Target}={InlineText.Of(l.Inlines).Replace('\u00A0', ' ')}"));
        Assert.EndsWith("; write to me@fig-a.com or @handle.", InlineText.Of(paragraph.Inlines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("他说：“汉字。”\n然后", "他说：“汉字。”然后")]
    [InlineData("他说：\n“汉字”", "他说：“汉字”")]
    [InlineData("他说\"汉字\"\n然后", "他说“汉字”然后")]
    [InlineData("汉字……\n然后——\n汉字", "汉字……然后——汉字")]
    [InlineData("**汉字”**\n然后", "汉字”然后")]
    [InlineData("He said “yes.”\n汉字", "He said “yes.” 汉字")]
    [InlineData("汉字”\nword", "汉字” word")]
    [InlineData("汉字\n“word”", "汉字 “word”")]
    public void A_soft_break_inside_chinese_text_is_no_space_in_an_english_edition(string text, string expected) =>
        Assert.Equal(expected, InlineText.Of(((Paragraph)BindingFixture.BindClean(text).Blocks[0]).Inlines));

    [Fact]
    public void Chinese_references_are_chinese()
    {
        var text = BindingFixture.BindClean("见@fig-a和@sec-x。\n\n![图](a.png \"说明\"){#fig-a}\n\n# 章\n\n## 节 {#sec-x}\n", "zh-Hans", settings: Numbered("一、", "（一）"));
        Assert.Equal("见图1和第一章第一节。", InlineText.Of(((Paragraph)text.Blocks[0]).Inlines));
    }

    [Theory]
    [InlineData("@fig-b\n\n![x](a.png \"c\"){#fig-a}", "RG0303", "did you mean '@fig-a'?")]
    [InlineData("@tbl-b\n\n| a |\n|---|\n\nTable: c {#tbl-a}", "RG0303", "did you mean '@tbl-a'?")]
    [InlineData("@sec-use\n\n# Use {#sec-usr}", "RG0303", "did you mean '@sec-usr'?")]
    [InlineData("@fig-use\n\n# Usr {#sec-usr}\n\n| a |\n|---|\n\nTable: c {#tbl-use}", "RG0303", "did you mean '@tbl-use' or '@sec-usr'?")]
    [InlineData("[x](#hedding)\n\n# Heading", "RG0304", "did you mean '#heading'?")]
    [InlineData("[x](other.md)", "RG0305", null)]
    [InlineData("[x](javascript:alert)", "RG0306", null)]
    [InlineData("[x](ftp://a.b)", "RG0307", null)]
    [InlineData("[x](<https://[bad>)", "RG0332", null)]
    [InlineData("[x](https://)", "RG0332", null)]
    [InlineData("[x](http:foo)", "RG0332", null)]
    [InlineData("[x](https:///path)", "RG0332", null)]
    [InlineData("[x](mailto:)", "RG0332", null)]
    [InlineData("<https://a:99999999/>", "RG0332", null)]
    [InlineData("![](a.png)", "RG0308", null)]
    [InlineData("a <b>c</b>", "RG0309", null)]
    [InlineData("# A {.wide}", "RG0310", null)]
    [InlineData("Table: alone", "RG0311", null)]
    [InlineData("| a |\n|---|\n| b | c |", "RG0312", null)]
    [InlineData("| a | b |\n|---|---|\nprose", "RG0313", null)]
    [InlineData("![a](a.png){width=wide}", "RG0314", null)]
    [InlineData("![a](a.png){width=101%}", "RG0314", null)]
    [InlineData("![a](a.png){width=0mm}", "RG0314", null)]
    [InlineData("![a](a.png){height=50%}", "RG0314", null)]
    [InlineData("![a](a.png){height=5}", "RG0314", null)]
    [InlineData("@fig-a\n\n![a](a.png){#fig-a}", "RG0316", null)]
    [InlineData("# A {#x}\n\n# B {#x}", "RG0302", null)]
    [InlineData("# {#x}\n\ntext", "RG0319", null)]
    [InlineData("a ![b](c.png \"Caption\") d", "RG0321", null)]
    [InlineData("[text][nowhere]", "RG0322", null)]
    [InlineData("```kpis\n- a\n```", "RG0905", null)]
    public void Structure_is_checked(string narrative, string code, string? hint)
    {
        var problems = BindingFixture.Bind(narrative).Problems;
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Equal(code, p.Code));
        if (hint is not null)
        {
            Assert.Equal(hint, problems[0].Hint);
        }
    }

    [Theory]
    [InlineData("https://x.org/a b?q=中#f")]
    [InlineData("http://[::1]:80/")]
    [InlineData("http://localhost/x")]
    [InlineData("https://例子.中国/")]
    [InlineData("mailto:a@b.org?subject=x")]
    public void Good_addresses_stay(string address) =>
        Assert.Equal(address, Assert.IsType<Link>(Assert.IsType<Paragraph>(BindingFixture.BindClean($"[x](<{address}>)").Blocks[0]).Inlines[0]).Target);

    [Fact]
    public void Notes_right_below_a_table_belong_to_it()
    {
        var document = BindingFixture.BindClean("| a |\n|---|\n| 1 |\n\nNote: rounded to {{ p }}.\n\nSource: *us*.\n\nNote that this is prose.\n\nNote: so is this.\n");
        var table = Assert.IsType<Table>(document.Blocks[0]);
        Assert.Equal(["Note: rounded to 241,900.", "Source: us."], table.Notes.Select(InlineText.Of));
        Assert.Equal(["Note that this is prose.", "Note: so is this."], document.Blocks.Skip(1).Select(b => InlineText.Of(Assert.IsType<Paragraph>(b).Inlines)));
    }

    [Fact]
    public void Tables_have_captions_alignment_and_full_rows()
    {
        var document = BindingFixture.BindClean("Table: Use of *water* {#tbl-w}\n| a | b | c |\n|:--|--:|:-:|\n| 1 | {{ p | with_unit }} | x\\|y |\n| 2 |\n\ntext\n\n| a |\n|---|\n| 1 |\nTable: Below\n");
        var table = Assert.IsType<Table>(document.Blocks[0]);
        Assert.Equal(("tbl-w", "Table 1", "Use of water"), (table.Id, table.Label, InlineText.Of(table.Caption)));
        Assert.Equal([ColumnAlignment.Start, ColumnAlignment.End, ColumnAlignment.Center], table.Columns.Select(c => c.Alignment));
        Assert.Equal(["a", "b", "c"], table.HeaderRows[0].Cells.Select(c => InlineText.Of(c.Inlines)));
        Assert.Equal(["1", "241,900\u00A0patents", "x|y"], table.Rows[0].Cells.Select(c => InlineText.Of(c.Inlines)));
        Assert.Equal(3, table.Rows[1].Cells.Count);
        Assert.Equal("Below", InlineText.Of(Assert.IsType<Table>(document.Blocks[2]).Caption));
    }

    [Fact]
    public void A_picture_alone_is_a_block_and_inside_a_line_is_none()
    {
        var document = BindingFixture.BindClean("![Alt {{ p }}](images/a%20b.png \"Cap {{ p }}\"){#fig-a width=60%}\n\ntext ![in](b.png){width=5cm} line ![](c.png){.decorative}\n");
        var picture = Assert.IsType<Picture>(document.Blocks[0]);
        Assert.Equal(("images/a b.png", "Alt 241,900", 0.6), (picture.Image.Path, picture.Image.Alt, picture.Image.RelativeWidth));
        Assert.Equal(("fig-a", "Figure 1", "Cap 241,900"), (picture.Id, picture.Label, InlineText.Of(picture.Caption)));
        var images = Assert.IsType<Paragraph>(document.Blocks[1]).Inlines.OfType<InlineImage>().ToList();
        Assert.Equal(50, images[0].Image.Width!.Value.Millimetres, 6);
        Assert.True(images[1].Image.IsDecorative);
        Assert.Single(document.Figures);
    }

    [Theory]
    [InlineData("\"a\" 'b' it's (\"c\")", "“a” ‘b’ it’s (“c”)")]
    [InlineData("a -- b --- c...", "a – b — c…")]
    [InlineData("the '90s and 5--6", "the ’90s and 5–6")]
    [InlineData("\\\"a\\\" `\"b\" --`", "\"a\" \"b\" --")]
    [InlineData("\"**bold**\" *\"it\"*", "“bold” “it”")]
    [InlineData("{{ p }}'s \"{{ p }}\"", "241,900’s “241,900”")]
    [InlineData("a\nb  c", "a b c")]
    [InlineData("中\n文", "中文")]
    [InlineData("a <!-- x --> b <!-- y -->", "a b")]
    [InlineData("&amp; &copy; \\*", "& © *")]
    public void English_punctuation_is_set(string narrative, string expected) =>
        Assert.Equal(expected, BindingFixture.Print(narrative));

    [Theory]
    [InlineData("他说\"你'好'\"。", "他说“你‘好’”。")]
    [InlineData("深圳---中国...", "深圳——中国……")]
    [InlineData("Shenzhen's 1--2", "Shenzhen’s 1–2")]
    [InlineData("中文，\n下一行", "中文，下一行")]
    [InlineData("中文\nabc", "中文 abc")]
    public void Chinese_punctuation_is_set(string narrative, string expected) =>
        Assert.Equal(expected, BindingFixture.Print(narrative, "zh-Hans"));

    [Fact]
    public void Traditional_chinese_has_corner_brackets() =>
        Assert.Equal("「中『文』」", BindingFixture.Print("\"中'文'\"", "zh-Hant"));

    [Fact]
    public void Emphasis_holds_figures_between_chinese()
    {
        var paragraph = Assert.IsType<Paragraph>(BindingFixture.BindClean("增长**{{ p | compact: 2 }}**，**“强”**的", "zh-Hans").Blocks[0]);
        Assert.Equal(["24.19万", "“强”"], paragraph.Inlines.OfType<Emphasis>().Select(e => InlineText.Of(e.Inlines)));
    }

    [Fact]
    public void Lists_keep_their_kind()
    {
        var document = BindingFixture.BindClean("- [x] done\n- [ ] open\n\n3) a\n4) b\n\n   c\n   - n\n\nTerm\n:   Meaning\n");
        var tasks = Assert.IsType<ListBlock>(document.Blocks[0]);
        Assert.Equal([true, false], tasks.Items.Select(i => i.IsDone));
        Assert.Equal("done", InlineText.Of(((Paragraph)tasks.Items[0].Blocks[0]).Inlines));
        var ordered = Assert.IsType<ListBlock>(document.Blocks[1]);
        Assert.Equal((3, ")", false), (ordered.Start, ordered.Format!.Suffix, ordered.IsTight));
        Assert.IsType<ListBlock>(ordered.Items[1].Blocks[2]);
        var terms = Assert.IsType<DefinitionList>(document.Blocks[2]);
        Assert.Equal("Term", InlineText.Of(terms.Items[0].Terms[0]));
        Assert.IsType<Paragraph>(Assert.Single(terms.Items[0].Blocks));
    }

    [Fact]
    public void Terms_may_share_definitions()
    {
        var list = Assert.IsType<DefinitionList>(Assert.Single(BindingFixture.BindClean("One\nTwo\n:   First\n:   Second\n").Blocks));
        var item = Assert.Single(list.Items);
        Assert.Equal((2, 2), (item.Terms.Count, item.Blocks.Count));
    }

    [Fact]
    public void Brackets_that_open_no_link_are_text() =>
        Assert.Equal("[a b c] and ![x](a.png] d", BindingFixture.Print("[a [b](http://x.org) c] and ![x](a.png] d"));

    [Fact]
    public void Page_breaks_and_rules_are_blocks() => Assert.Equal(
        [typeof(Paragraph), typeof(PageBreak), typeof(Paragraph), typeof(ThematicBreak)],
        BindingFixture.BindClean("a\n\\pagebreak\nb\n\n***\n").Blocks.Select(b => b.GetType()));

    [Fact]
    public void Every_block_has_its_place()
    {
        var document = BindingFixture.BindClean("# {{ p }}\n\ntext {{ p }}\nmore\n\n- a\n- {{ p }}\n\n> q\n");
        Assert.Equal([1, 3, 6, 9], document.Blocks.Select(b => b.Span.Line));
        Assert.Equal(new SourceSpan("narrative.md", 3, 1, 4, 5), document.Blocks[1].Span);
    }

    [Fact]
    public void The_title_page_takes_bindings_and_emphasis()
    {
        var settings = new ReportSettings
        {
            Title = At("2024. Report on {{ p }}"),
            Note = At("*For {{ p.label }} reference*"),
            Date = new DateOnly(2024, 11, 22),
            Logo = At("images\\logo.png"),
        };
        var bound = BindingFixture.Bind("{{ p }}", settings: settings);
        var info = bound.Document.Info;
        Assert.Equal("2024. Report on 241,900", InlineText.Of(info.Title));
        Assert.Equal("22 November 2024", info.DateText);
        Assert.Equal("images/logo.png", info.Logo);
        Assert.IsType<Emphasis>(Assert.Single(info.Note));
        Assert.Equal("RG0105", Assert.Single(bound.Problems).Code);
        Assert.Equal([0, 1], bound.Document.Figures.Select(f => f.Index));
    }

    [Theory]
    [InlineData("en", "22 November 2024")]
    [InlineData("en-US", "November 22, 2024")]
    [InlineData("zh-Hans", "2024年11月22日")]
    [InlineData("zh-Hant", "2024年11月22日")]
    public void Dates_are_in_the_editions_words(string language, string expected) => Assert.Equal(
        expected,
        BindingFixture.BindClean("x", language, settings: new ReportSettings { Title = At("T"), Date = new DateOnly(2024, 11, 22) }).Info.DateText);

    [Fact]
    public void A_report_without_title_takes_its_first_heading()
    {
        Assert.Equal("Head", InlineText.Of(BindingFixture.BindClean("# Head", settings: new ReportSettings()).Info.Title));
        Assert.Equal("RG0318", Assert.Single(BindingFixture.Bind("text", settings: new ReportSettings()).Problems).Code);
    }

    [Fact]
    public void A_language_without_conventions_is_told()
    {
        var problem = Assert.Single(BindingFixture.Bind("x", "fr").Problems);
        Assert.Equal(("RG0124", Severity.Warning), (problem.Code, problem.Severity));
    }

    private static List<Heading> Headings(string narrative) =>
        [.. BindingFixture.BindClean(narrative, settings: Numbered()).Blocks.OfType<Heading>()];

    [Theory]
    [InlineData("1.|1.1|1.1.1", "1. 1.1 1.1.1 1.2 2. 2.1 2.2  ", "Section 1.1.1; Section 2.2")]
    [InlineData("1|1.1)|a)", "1 1.1) a) 1.2) 2 2.1) 2.2)  ", "Section 1.1.a; Section 2.2")]
    [InlineData("I.|1.1|", "I. 1.1  1.2 II. 2.1 2.2  ", "“deep”; Section 2.2")]
    [InlineData("A.|A-1|(i)", "A. A-1 (i) A-2 B. B-1 B-2  ", "Section A-1.i; Section B-2")]
    [InlineData("Chapter 1|1.1|", "Chapter 1 1.1  1.2 Chapter 2 2.1 2.2  ", "“deep”; Section 2.2")]
    public void Numbers_of_several_counters_count_their_chapters(string numbering, string labels, string references)
    {
        var document = BindingFixture.BindClean(
            "# A\n\n## a\n\n### deep {#sec-deep}\n\n## b\n\n# B\n\n## c\n\n## d {#sec-d}\n\n# C {-}\n\n## e\n\n@sec-deep; @sec-d\n",
            settings: Numbered(numbering.TrimEnd('|').Split('|')));
        Assert.Equal(labels, string.Join(' ', document.Blocks.OfType<Heading>().Select(h => h.Label)));
        Assert.Equal(references, InlineText.Of(Assert.IsType<Paragraph>(document.Blocks[^1]).Inlines).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Chinese_chapters_are_referred_to_as_they_are_numbered()
    {
        const string Text = "# 章\n\n## 节 {#sec-x}\n\n@sec-x\n";
        string Reference(params string[] numbering) =>
            InlineText.Of(((Paragraph)BindingFixture.BindClean(Text, "zh-Hans", settings: Numbered(numbering)).Blocks[^1]).Inlines);
        Assert.Equal("第一章第一节", Reference("第一章", "第一节"));
        Assert.Equal("第1.1节", Reference("1.", "1.1"));
    }

    private static ReportSettings Numbered(params string[] samples) => new()
    {
        Title = At("T"),
        Numbering = [.. (samples is [] ? ["I.", "i"] : samples).Select(s => NumberFormat.Parse(s)!)],
    };

    private static SettingText At(string value) => new(value, SourceSpan.At("report.yaml", 1, 8));
}
