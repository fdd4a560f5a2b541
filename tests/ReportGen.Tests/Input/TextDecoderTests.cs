using System.Text;
using ReportGen.Input.Text;
using Xunit;

namespace ReportGen.Tests.Input;

public class TextDecoderTests
{
    private const string Csv = "id,label\r\na,专利授权量 é\r\n";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8 with BOM", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Csv)] },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Encodings_that_say_so_themselves(string name, byte[] bytes)
    {
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        Assert.Equal(Csv, TextDecoder.Decode(bytes, name, null, diagnostics)!.ToSourceText().Text);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void Gb18030_is_guessed_and_said()
    {
        // 专利 in GB 2312.
        byte[] bytes = [0xD7, 0xA8, 0xC0, 0xFB];
        var (text, codes) = Decode(bytes);
        Assert.Equal(("专利", "RG0010"), (text, Assert.Single(codes)));
    }

    [Theory]
    [InlineData("id,label\r\na,Größe\r\n")]
    [InlineData("Déjà vu – “naïve” £5 ÄÖÜäöüß Straße")]
    [InlineData("São Paulo, 15 °C, ±5")]
    public void Western_text_is_not_taken_for_chinese(string text)
    {
        var (decoded, codes) = Decode(Encodings.Western.GetBytes(text));
        Assert.Equal((text, "RG0010"), (decoded, Assert.Single(codes)));
    }

    [Fact]
    public void A_guess_is_a_warning_that_names_the_setting()
    {
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        TextDecoder.Decode(Encodings.Western.GetBytes("Größe"), "metrics.csv", null, diagnostics);
        var guess = Assert.Single(diagnostics.Sorted());
        Assert.Equal(Severity.Warning, guess.Severity);
        Assert.Contains("encoding: windows-1252", guess.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_byte_is_named_with_its_column()
    {
        byte[] bytes = [0xD7, 0xA8, 0xC0, 0xFB, 0x0A, 0xD7, 0xA8, 0xFF];
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        Assert.Null(TextDecoder.Decode(bytes, "narrative.md", null, diagnostics));
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("narrative.md:2:2", "save it as UTF-8 in your editor"), (problem.Span.ToString(), problem.Hint));
    }

    [Theory]
    [InlineData("metrics.csv", "PK\u0003\u0004", "CSV UTF-8")]
    [InlineData("narrative.md", "%PDF-1.7", "plain text")]
    public void A_file_of_another_program_is_named(string file, string text, string hint)
    {
        using var report = new TempReport().Having("narrative.md", "# One\n").Having(file, text);
        report.Read();
        var problem = report.Diagnostics.Sorted().First(d => d.Code == "RG0032");
        Assert.Equal(file, problem.Span.File);
        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_ends_the_guessing()
    {
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        var decoded = TextDecoder.Decode([0x43, 0x61, 0x66, 0xE9], "x", Encodings.Find("windows-1252"), diagnostics);
        Assert.Equal("Café", decoded!.ToSourceText().Text);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void Damaged_utf8_is_not_taken_for_chinese_of_another_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes("第一行有许多字\n第二行x也有许多字");
        bytes[Array.IndexOf(bytes, (byte)'x')] = 0xFF;
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        Assert.Null(TextDecoder.Decode(bytes, "metrics.csv", null, diagnostics));
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("RG0011", "metrics.csv:2:4"), (problem.Code, problem.Span.ToString()));
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x00, 0xD8 })]
    public void Bytes_that_mean_nothing_are_refused_with_their_line(byte[] bytes)
    {
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        Assert.Null(TextDecoder.Decode(bytes, "x", null, diagnostics));
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("RG0011", 2), (problem.Code, problem.Span.Line));
    }

    [Theory]
    [InlineData("ab\0", "x:1:3")]
    [InlineData("a\r\nb\u001B\u001B", "x:2:2")]
    [InlineData("专\u0085", "x:1:2")]
    [InlineData("\uFFFF", "x:1:1")]
    public void Control_characters_are_refused_with_their_place(string text, string at)
    {
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        ControlCharacters.Report(new DecodedFile("x", Encoding.UTF8.GetBytes(text)), diagnostics);
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("RG0012", at), (problem.Code, problem.Span.ToString()));
    }

    [Fact]
    public void Ordinary_characters_are_no_control_characters()
    {
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        ControlCharacters.Report(new DecodedFile("x", Encoding.UTF8.GetBytes("a\tb\r\n£é ﷲ￼（）𠮷\u00A0")), diagnostics);
        Assert.Empty(diagnostics.Sorted());
    }

    private static (string Text, IEnumerable<string> Codes) Decode(byte[] bytes)
    {
        var diagnostics = new ReportGen.Diagnostics.DiagnosticBag();
        return (TextDecoder.Decode(bytes, "x", null, diagnostics)!.ToSourceText().Text, diagnostics.Sorted().Select(d => d.Code));
    }
}
