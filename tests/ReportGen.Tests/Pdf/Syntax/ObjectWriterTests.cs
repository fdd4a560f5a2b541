using System.Text;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax;

public class ObjectWriterTests
{
    [Fact]
    public void Tokens_are_parted_only_where_they_would_run_together() => Assert.Equal(
        "<</Type/Page/Count 3/Kids[1 0 R 2 0 R]/Box[0 0 595.2756 841]/On true/No null>>",
        Compact(w => w.BeginDictionary()
            .Key("Type"u8).Name("Page"u8)
            .Key("Count"u8).Integer(3)
            .Key("Kids"u8).BeginArray().Reference(new ObjectId(1)).Reference(new ObjectId(2)).EndArray()
            .Key("Box"u8).Numbers(0, 0, 595.27559, 841)
            .Key("On"u8).Boolean(true)
            .Key("No"u8).Null()
            .EndDictionary()));

    [Fact]
    public void A_pretty_dictionary_has_a_line_for_each_entry()
    {
        var buffer = new ByteBuffer();
        new ObjectWriter(buffer, pretty: true).BeginDictionary()
            .Key("A"u8).BeginDictionary().Key("B"u8).Integer(1).EndDictionary()
            .Key("C"u8).Name("D"u8)
            .EndDictionary();
        Assert.Equal("<<\n  /A <<\n    /B 1\n  >>\n  /C /D\n>>", Encoding.ASCII.GetString(buffer.Span));
    }

    [Theory]
    [InlineData("Plain text", "(Plain text)")]
    [InlineData("", "()")]
    [InlineData("a (b) \\c", "(a \\(b\\) \\\\c)")]
    [InlineData("深圳", "<FEFF6DF15733>")]
    [InlineData("caf\u00E9", "<FEFF00630061006600E9>")]
    [InlineData("\U0001F600", "<FEFFD83DDE00>")]
    [InlineData("a\nb", "<FEFF0061000A0062>")]
    public void A_text_string_is_ascii_or_utf_16(string text, string expected) =>
        Assert.Equal(expected, Compact(w => w.Text(text)));

    [Theory]
    [InlineData("SourceSerif4-Regular", "/SourceSerif4-Regular")]
    [InlineData("A B#C(D)", "/A#20B#23C#28D#29")]
    [InlineData("é", "/#C3#A9")]
    public void A_name_escapes_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Compact(w => w.Name(name)));

    [Fact]
    public void A_date_is_midnight_of_universal_time() =>
        Assert.Equal("(D:20240509000000Z)", Compact(w => w.Date(new DateOnly(2024, 5, 9))));

    private static string Compact(Action<ObjectWriter> write)
    {
        var buffer = new ByteBuffer();
        write(new ObjectWriter(buffer, pretty: false));
        return Encoding.ASCII.GetString(buffer.Span);
    }
}
