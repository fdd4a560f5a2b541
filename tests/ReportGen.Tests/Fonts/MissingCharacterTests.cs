using System.Text;
using ReportGen.Testing;
using UglyToad.PdfPig;
using Xunit;

namespace ReportGen.Tests.Fonts;

/// <summary>Characters without a font, from the source to the page: told, to be seen, and still there to be copied.</summary>
public class MissingCharacterTests
{
    [Theory]
    [InlineData("\U0001F600", "U+1F600")]
    [InlineData("\uF8FF", "U+F8FF")]
    [InlineData("\u0378", "U+0378")]
    [InlineData("\u0E01", "U+0E01")]
    [InlineData("\U0001F469\u200D\U0001F52C", "U+1F469 U+1F52C")]
    [InlineData("1\uFE0F\u20E3", "U+20E3")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F", "U+1F3F4")]
    public void A_character_without_a_font_is_told_shown_and_kept(string text, string expected)
    {
        var report = Load("# One\n\nBefore " + text + " after.\n");
        var told = report.Diagnostics.Where(d => d.Code == "RG0420").ToList();

        Assert.Equal(expected.Split(' '), told.Select(d => d.Message[d.Message.IndexOf("U+", StringComparison.Ordinal)..].Split(')', ';')[0]));
        Assert.All(told, d => Assert.Equal(3, d.Span.Line));
        var printed = TextOf(report.Editions[0]);
        foreach (var rune in text.EnumerateRunes().Where(r => expected.Contains(FormattableString.Invariant($"U+{r.Value:X4}"), StringComparison.Ordinal)))
        {
            Assert.Contains(rune.ToString(), printed, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("x\u0302\u0303")]
    [InlineData("\u6DF1\uFE00")]
    [InlineData("a\u200Bb\u2060c")]
    [InlineData("a\U000E0100b")]
    public void Marks_and_selectors_that_leave_no_trace_are_no_cause_for_a_warning(string text) =>
        Assert.DoesNotContain(Load("# One\n\nBefore " + text + " after.\n").Diagnostics, d => d.Severity != Severity.Note);

    [Fact]
    public void Half_a_character_is_told_and_leaves_both_files_whole()
    {
        var report = Report.Load(new DocumentBuilder("Halves").Paragraph("Before \uD842 after."), options: TestFonts.Options, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains(report.Diagnostics, d => d.Severity == Severity.Warning);
        Assert.Contains("after", TextOf(report.Editions[0]), StringComparison.Ordinal);
        report.Editions[0].SaveDocx(Stream.Null, TestContext.Current.CancellationToken);
    }

    private static Report Load(string narrative) =>
        Report.Load(new ReportFiles().Add("narrative.md", narrative), TestFonts.Options, TestContext.Current.CancellationToken);

    private static string TextOf(ReportEdition edition)
    {
        using var stream = new MemoryStream();
        edition.SavePdf(stream, TestContext.Current.CancellationToken);
        using var pdf = PdfDocument.Open(stream.ToArray());
        return string.Concat(pdf.GetPages().Select(p => p.Text));
    }
}
