using System.Text;
using ReportGen.Pdf.Syntax.Reading;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax.Reading;

public class PdfScannerTests
{
    [Theory]
    [InlineData("/Name", "/Name")]
    [InlineData("/A#20B", "/A B")]
    [InlineData(" % a remark\n 12", "12")]
    [InlineData("-7", "-7")]
    [InlineData("3.9", "3")]
    [InlineData("(a(b)c)", "(a(b)c)")]
    [InlineData(@"(\050\n\\\101)", "((\n\\A)")]
    [InlineData("(a\\\r\nb)", "(ab)")]
    [InlineData("<41 4 2 5>", "(ABP)")]
    [InlineData("[1 0 R 2 (x)]", "[@1 2 (x)]")]
    [InlineData("<</K[/V]/L<</M 1>>>>", "{K:[/V] L:{M:1}}")]
    [InlineData("true", "true")]
    public void A_value_is_read(string written, string expected) => Assert.Equal(expected, Shown(Read(written)));

    [Theory]
    [InlineData("")]
    [InlineData("(a")]
    [InlineData("<41")]
    [InlineData("[1 2")]
    [InlineData("<</K")]
    [InlineData("<<1 2>>")]
    [InlineData(")")]
    public void What_does_not_end_is_damage(string written) => Assert.Throws<PdfDamageException>(() => Read(written));

    [Fact]
    public void Nesting_without_end_is_damage() => Assert.Throws<PdfDamageException>(() => Read(new string('[', 100_000)));

    private static PdfValue Read(string written) => new PdfScanner(Encoding.Latin1.GetBytes(written), 0).Read();

    private static string Shown(PdfValue value) => value switch
    {
        PdfName name => "/" + name.Text,
        PdfNumber number => FormattableString.Invariant($"{number.Value}"),
        PdfString text => "(" + Encoding.Latin1.GetString(text.Bytes) + ")",
        PdfReference reference => FormattableString.Invariant($"@{reference.Number}"),
        PdfArray array => "[" + string.Join(' ', array.Items.Select(Shown)) + "]",
        PdfDictionary dictionary => "{" + string.Join(' ', dictionary.Entries.Select(e => $"{e.Key}:{Shown(e.Value)}")) + "}",
        _ => ((PdfWord)value).Text,
    };
}
