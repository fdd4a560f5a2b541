using System.Text;
using ReportGen.Layout.Frames;
using ReportGen.Pdf.Catalog;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Catalog;

public class PageLabelsTests
{
    [Theory]
    [InlineData(",ii,iii,1,2,3", "0<<>>1<</S/r/St 2>>3<</S/D>>")]
    [InlineData("1,2,3", "0<</S/D>>")]
    [InlineData("i,ii,ii", "0<</S/r>>2<</S/r/St 2>>")]
    [InlineData("A-1,A-1,7", "0<</P(A-1)>>2<</S/D/St 7>>")]
    [InlineData("xlix,l,iiii,mcmxc", "0<</S/r/St 49>>2<</P(iiii)>>3<</S/r/St 1990>>")]
    [InlineData("01", "0<</P(01)>>")]
    public void Labels_become_ranges_that_count(string labels, string expected)
    {
        var pages = labels.Split(',').Select(label => new Page { Width = 1, Height = 1, Label = label }).ToArray();
        var buffer = new ByteBuffer();
        PageLabels.Write(new ObjectWriter(buffer, pretty: false), pages);
        Assert.Equal($"/PageLabels<</Nums[{expected}]>>", Encoding.ASCII.GetString(buffer.Span));
    }
}
