using System.Text;
using CsCheck;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Embedding;

public class WidthArrayTests
{
    [Theory]
    [InlineData(new[] { -1, 500, 500, 300 }, "/DW 500/W[3[300]]")]
    [InlineData(new[] { -1, 500, 300, 400, 500 }, "/DW 500/W[2[300 400]]")]
    [InlineData(new[] { -1, 9, 9, 9, 9, 9, 7, 7, 7, 7, 8 }, "/DW 9/W[6 9 7 10[8]]")]
    [InlineData(new[] { -1 }, "/DW 0/W[]")]
    public void Widths_are_listed_where_they_are_unusual(int[] widths, string expected) =>
        Assert.Equal(expected, Write(widths));

    [Fact]
    public void Every_width_reads_back() =>
        Gen.Int[-1, 4].Array[1, 60].Sample(widths =>
        {
            var read = Read(Write(widths), widths.Length);
            for (var cid = 0; cid < widths.Length; cid++)
            {
                if (widths[cid] >= 0)
                {
                    Assert.Equal(widths[cid], read[cid]);
                }
            }
        });

    private static string Write(int[] widths)
    {
        var buffer = new ByteBuffer();
        WidthArray.Write(new ObjectWriter(buffer, pretty: false), widths);
        return Encoding.ASCII.GetString(buffer.Span);
    }

    private static int[] Read(string text, int count)
    {
        var tokens = text.Replace("/DW ", string.Empty, StringComparison.Ordinal).Replace("/W[", " ", StringComparison.Ordinal)
            .Replace("[", " [ ", StringComparison.Ordinal).Replace("]", " ] ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var widths = new int[count];
        Array.Fill(widths, int.Parse(tokens[0], System.Globalization.CultureInfo.InvariantCulture));
        for (var at = 1; at < tokens.Length - 1;)
        {
            var cid = int.Parse(tokens[at++], System.Globalization.CultureInfo.InvariantCulture);
            if (tokens[at] == "[")
            {
                for (at++; tokens[at] != "]"; at++)
                {
                    widths[cid++] = int.Parse(tokens[at], System.Globalization.CultureInfo.InvariantCulture);
                }

                at++;
                continue;
            }

            var last = int.Parse(tokens[at++], System.Globalization.CultureInfo.InvariantCulture);
            Array.Fill(widths, int.Parse(tokens[at++], System.Globalization.CultureInfo.InvariantCulture), cid, last - cid + 1);
        }

        return widths;
    }
}
