using System.Text.RegularExpressions;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Binding;
using ReportGen.Metrics;
using ReportGen.Diagnostics;
using ReportGen.Input;
using ReportGen.Testing;
using ReportGen.Tests.Fonts;
using ReportGen.Tests.Input;
using Xunit;

namespace ReportGen.Tests;

/// <summary>Every code that can be told is told by some test; those that no other test comes to are here.</summary>
public partial class DiagnosticCodeTests
{
    public static TheoryData<string, byte[]> BadFonts => new()
    {
        { "RG0411", [.. Enumerable.Repeat((byte)7, 100)] },
        { "RG0413", FontBytes.Serif().Renaming("glyf", "CBDT") },
        { "RG0414", FontBytes.Serif().With("OS/2", 8, 0x0002) },
        { "RG0940", FontBytes.Serif().Renaming("glyf", "CFF2") },
    };

    [Fact]
    public void Every_code_stands_in_a_test_or_in_the_corpus()
    {
        var codes = CodesIn("src/ReportGen/Diagnostics", "Messages*.cs", Quoted());
        var tested = CodesIn("tests", "*.cs", Bare()).Concat(CodesIn("tests", "expected.txt", Bare())).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(codes);
        Assert.Equal([], codes.Distinct().Where(c => !tested.Contains(c)));
    }

    [Fact]
    public void A_code_has_one_meaning_so_the_messages_of_one_file_share_it()
    {
        // Messages.Code gives messages of the others hints for code.
        var files = Directory.EnumerateFiles(RepositoryFolder.File("src", "ReportGen", "Diagnostics"), "Messages*.cs")
            .Where(f => Path.GetFileName(f) != "Messages.Code.cs")
            .SelectMany(f => Quoted().Matches(File.ReadAllText(f)).Select(m => (Code: m.Value, File: Path.GetFileName(f))))
            .Distinct()
            .ToLookup(c => c.Code, c => c.File);
        Assert.Equal([], files.Where(c => c.Count() > 1).Select(c => $"{c.Key} in {string.Join(" and ", c)}"));
    }

    [Theory]
    [MemberData(nameof(BadFonts))]
    public void A_font_that_cannot_be_used_is_told_by_its_code(string code, byte[] font)
    {
        using var report = OneLine();
        Assert.Contains(code, Codes(report, TestFonts.Options with { Fonts = [FontSource.FromMemory(font), .. TestFonts.Options.Fonts] }));
    }

    [Fact]
    public void A_font_that_is_not_there_is_told_by_its_code()
    {
        using var report = OneLine();
        Assert.Contains("RG0410", Codes(report, TestFonts.Options with { Fonts = [FontSource.FromFile("/nowhere/a.ttf"), .. TestFonts.Options.Fonts] }));
    }

    [Fact]
    public void A_date_of_the_environment_that_is_none_is_an_error()
    {
        using var report = OneLine();
        report.Read(("SOURCE_DATE_EPOCH", "yesterday"));
        Assert.Equal("RG0030", Assert.Single(report.Diagnostics.Sorted()).Code);
    }

    [Fact]
    public void A_picture_that_is_locked_is_unreadable()
    {
        using var report = OneLine().Having("narrative.md", "# One\n\n![a](a.png)\n").Having("a.png", [1]);
        using var locked = new FileStream(Path.Combine(report.Folder, "a.png"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(["RG0503"], Codes(report, TestFonts.Options));
    }

    [Fact]
    public void A_note_longer_than_the_title_page_is_a_warning()
    {
        using var report = OneLine().Having("report.yaml", "note: " + string.Concat(Enumerable.Repeat("words ", 5000)));
        Assert.Equal(["RG0462"], Codes(report, TestFonts.Options));
    }

    /// <summary>No narrative comes to this: it guards against a dialect that learns more than the document knows.</summary>
    [Fact]
    public void Markdown_that_the_document_does_not_know_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        var edition = new EditionInput(new SourceText("narrative.md", "$x$"), 0, new ReportSettings());
        var rendered = new RenderedText(TemplateSource.OfNarrative(edition, []));
        var line = new ContainerInline().AppendChild(new MathInline());
        InlineConverter.Convert(line, new NarrativeContext(
            rendered, new Outline(), new FigureRegister(diagnostics), ReferenceWords.For("en"), Conventions.For("en"), diagnostics)
        {
            Binding = new BindingContext(Catalog.Empty, "en", null, [], diagnostics),
        });
        Assert.Equal("RG0906", Assert.Single(diagnostics.Sorted()).Code);
    }

    private static TempReport OneLine() => new TempReport().Having("narrative.md", "# One\n").Having("metrics.csv", "id,value\n");

    private static List<string> Codes(TempReport report, ReportOptions options) =>
        [.. Report.Load(report.Folder, options, TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => d.Code)];

    private static List<string> CodesIn(string folder, string pattern, Regex code) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), pattern, SearchOption.AllDirectories)
            .SelectMany(f => code.Matches(File.ReadAllText(f)))
            .Select(m => m.Value.Trim('"')),
    ];

    /// <summary>A code in a string; comments name ranges of codes.</summary>
    [GeneratedRegex("\"RG[0-9]{4}\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("RG[0-9]{4}")]
    private static partial Regex Bare();
}
