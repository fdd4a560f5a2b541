using ReportGen.Testing;
using ReportGen.Tests.Docx;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Input.Themes;

/// <summary>Hyphenation patterns that a report brings along.</summary>
public class ThemePatternsTests
{
    private const string Prose = "Amministrazione amministrazione amministrazione amministrazione comunicazione comunicazione comunicazione comunicazione amministrazione.";

    [Theory]
    [InlineData("it", Prose)]
    [InlineData("ru-RU", "Администрация администрацияадминистрация администрацияадминистрация администрацияадминистрация.")]
    public void Patterns_of_a_theme_break_words_of_their_language_in_both_files(string language, string prose)
    {
        var plain = Edition("text: {align: justify}", language, prose);
        var broken = Edition("text: {align: justify}\nhyphenation: {it: patterns/it.tex, ru: patterns/it.tex}", language, prose);

        Assert.NotEqual(Pages(plain), Pages(broken));
        Assert.Null(Of(plain).Xml("word/settings.xml").Element(W + "autoHyphenation"));
        Assert.NotNull(Of(broken).Xml("word/settings.xml").Element(W + "autoHyphenation"));
    }

    [Theory]
    [InlineData("", 1, 1, "RG0045", "this file holds no hyphenation patterns")]
    [InlineData("Some words.\n", 1, 1, "RG0045", "this file holds no hyphenation patterns")]
    [InlineData("\\patterns{\n1ca\n  a1b \\relax\n}\n", 3, 7, "RG0046", "'\\relax' is no hyphenation pattern")]
    [InlineData("\\patterns{ 12a }\n", 1, 12, "RG0046", "'12a' is no hyphenation pattern")]
    [InlineData("\\patterns{ a.b }\n", 1, 12, "RG0046", "'a.b' is no hyphenation pattern")]
    [InlineData("\\patterns{\n1ca\n}\n\\hyphenation{\nta-b2le\n}\n", 5, 1, "RG0046", "'ta-b2le' is no word with hyphens")]
    [InlineData("% a comment\n\\patterns{\n1ca\n", 2, 1, "RG0047", "this list of patterns is never closed")]
    public void A_broken_file_is_told_with_its_line(string patterns, int line, int column, string code, string message)
    {
        var problem = Assert.Single(Load("hyphenation: {it: patterns/it.tex}", patterns).Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal((code, message), (problem.Code, problem.Message));
        Assert.Equal(("patterns/it.tex", line, column), (problem.Span.File, problem.Span.Line, problem.Span.Column));
    }

    [Fact]
    public void Patterns_of_too_many_letters_are_told()
    {
        var words = string.Join('\n', Enumerable.Range(0, 64).Select(i => "1" + (char)('\u0430' + i)));
        var problem = Assert.Single(Load("hyphenation: {it: patterns/it.tex}", "\\patterns{\n" + words + "\n}\n").Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("RG0048", 65), (problem.Code, problem.Span.Line));
    }

    [Theory]
    [InlineData("hyphenation: {it: patterns/no.tex}", "patterns/it.tex")]
    [InlineData("hyphenation: {it: ../it.tex}", null)]
    [InlineData("hyphenation: {Italian: patterns/it.tex}", "language tags")]
    [InlineData("hyphenation: {it: [a, b]}", "a file of hyphenation patterns")]
    [InlineData("hyphenation: patterns/it.tex", null)]
    public void Entries_that_name_no_file_of_a_language_are_told_at_their_place(string theme, string? hint)
    {
        var problem = Assert.Single(Load(theme, Patterns).Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("house.yaml", 1), (problem.Span.File, problem.Span.Line));
        Assert.Contains(hint ?? string.Empty, problem.Message + problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_read_only_for_the_languages_that_there_are() =>
        Assert.DoesNotContain(Load("hyphenation: {pt: patterns/it.tex}", "nothing").Diagnostics, d => d.Severity == Severity.Error);

    private static string Patterns => "% title: Italian\n\\patterns{\n1mi\n1ni\n1zio\n1ne\n1ca\n1mu\n1д\n1ми\n1ни\n1стра\n1ция\n}\n\\hyphenation{\nam-mi-ni-stra-zio-ne\n}\n";

    private static byte[] Pages(ReportEdition edition)
    {
        using var stream = new MemoryStream();
        edition.SavePdf(stream);
        return stream.ToArray();
    }

    private static ReportEdition Edition(string theme, string language, string prose)
    {
        var report = Load(theme, Patterns, language, prose);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity == Severity.Error);
        return report.Editions[0];
    }

    private static Report Load(string theme, string patterns, string language = "it", string prose = Prose)
    {
        var files = new ReportFiles()
            .Add("house.yaml", theme)
            .Add("patterns/it.tex", patterns)
            .Add("narrative.md", $"---\ntitle: Parole\nlanguage: {language}\ntheme: house.yaml\n---\n\n{prose}\n");
        return Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
    }
}
