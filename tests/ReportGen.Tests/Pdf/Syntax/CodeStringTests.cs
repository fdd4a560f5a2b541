using System.Text;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax;

public class CodeStringTests
{
    [Fact]
    public void Readable_codes_are_hexadecimal() => Assert.Equal("<00280A0D>", Write(readable: true, 0x0028, 0x0A0D));

    [Fact]
    public void Bytes_that_mean_something_are_escaped() =>
        Assert.Equal("(\0\\(\\)\\\\\n\\r)", Write(readable: false, 0x0028, 0x295C, 0x0A0D));

    private static string Write(bool readable, params ushort[] codes)
    {
        var buffer = new ByteBuffer();
        var strings = new CodeString(readable);
        strings.Open(buffer);
        foreach (var code in codes)
        {
            strings.Append(buffer, code);
        }

        strings.Close(buffer);
        return Encoding.Latin1.GetString(buffer.Span);
    }
}
