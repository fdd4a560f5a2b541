using ReportGen.Pdf.Embedding;
using Xunit;

namespace ReportGen.Tests.Pdf.Embedding;

public class CffCharsetTests
{
    // Header; Name INDEX of one name; Top DICT INDEX of one dictionary; String and Global Subr INDEX, both empty.
    private static byte[] Font(byte[] top, byte[] rest) =>
        [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'A', 0, 1, 1, 1, (byte)(top.Length + 1), .. top, 0, 0, 0, 0, .. rest];

    [Fact]
    public void A_cid_keyed_font_names_its_cids()
    {
        // ROS 391 392 0; charset at 40; CharStrings at 50, as 16-bit operands.
        byte[] top = [28, 1, 0x87, 28, 1, 0x88, 139, 12, 30, 28, 0, 40, 15, 28, 0, 50, 17];
        byte[] charset = [1, 0, 100, 1, 0, 7, 0];
        var start = Font(top, []).Length;
        byte[] rest = [.. new byte[40 - start], .. charset, .. new byte[50 - 40 - charset.Length], 0, 4];
        var read = CffCharset.Read(Font(top, rest));
        Assert.Equal([0, 100, 101, 7], Enumerable.Range(0, 4).Select(g => (int)read.CidOf((ushort)g)));
    }

    [Fact]
    public void In_a_font_of_names_glyphs_count_as_cids()
    {
        byte[] top = [28, 0, 50, 17, 30, 0x0A, 0x1F, 12, 7, 139, 15];
        Assert.Equal(42, CffCharset.Read(Font(top, [])).CidOf(42));
    }
}
