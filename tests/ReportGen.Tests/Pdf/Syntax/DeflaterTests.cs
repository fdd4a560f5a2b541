using System.IO.Compression;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax;

public class DeflaterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    public void What_was_deflated_comes_back(int length)
    {
        var data = Enumerable.Range(0, length).Select(i => (byte)(i * i)).ToArray();
        var target = new ByteBuffer();
        Deflater.Deflate(data, target);

        // An empty stream must have its header, too: a page without content is read by every viewer.
        Assert.Equal(0, ((target.Span[0] << 8) + target.Span[1]) % 31);
        using var zlib = new ZLibStream(new MemoryStream(target.Span.ToArray()), CompressionMode.Decompress);
        var back = new MemoryStream();
        zlib.CopyTo(back);
        Assert.Equal(data, back.ToArray());
    }
}
