using System.Text;
using ReportGen.Fonts;
using ReportGen.Layout.Frames;
using ReportGen.Pdf;
using UglyToad.PdfPig;
using Xunit;

namespace ReportGen.Tests.Pdf;

public class PdfWriterTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Text_reads_back_in_order(bool compress)
    {
        using var read = PdfDocument.Open(Sample(compress));
        var text = string.Concat(read.GetPage(1).Letters.Select(l => l.Value));
        Assert.Equal("I. Patents" + SampleDocument.FirstLine + SampleDocument.SecondLine + "知识产权 A sample", text);
        Assert.StartsWith(SampleDocument.ThirdLine + "1. Item of a list2. Item of a list", string.Concat(read.GetPage(2).Letters.Select(l => l.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_writes_give_equal_bytes_whatever_the_number_of_cores()
    {
        var expected = Sample(compress: true);
        Assert.Equal(expected, Sample(compress: true));
        Assert.Equal(expected, Sample(compress: true, workers: 1));
        Assert.Equal(expected, Sample(compress: true, workers: 5));
    }

    [Fact]
    public void A_long_document_does_not_hang_on_the_number_of_cores_either()
    {
        using var frames = new FrameBuilder();
        for (var i = 0; i < 80; i++)
        {
            var page = frames.AddPage("1");
            for (var line = 0; line < 5; line++)
            {
                frames.Line(page, 40 + (15 * line), frames.Structure.Add(0, StructureRole.P), $"Line {line} of page {i}");
            }
        }

        var document = frames.Build();
        var expected = Write(document, compress: true, workers: 1);
        Assert.Equal(expected, Write(document, compress: true, workers: 2));
        Assert.Equal(expected, Write(document, compress: true, workers: 9));
    }

    [Fact]
    public void A_picture_is_embedded_once()
    {
        var text = Encoding.Latin1.GetString(Sample(compress: false));
        Assert.Equal(2, Count(text, "/Subtype /Image"));
        Assert.Equal(1, Count(text, "/SMask "));
    }

    [Fact]
    public void Pieces_stand_where_the_frames_say()
    {
        using var frames = new FrameBuilder();
        var page = frames.AddPage("1");
        var paragraph = frames.Structure.Add(0, StructureRole.P);
        var word = frames.Shape("AVATAR");
        TextPiece[] pieces = [.. Enumerable.Range(0, 5).Select(i => new TextPiece { Shaped = word, X = i * 61.237, Size = 9.3f, Structure = paragraph })];
        page.Items.Add(new TextLine(40.123, 100.456, pieces));
        using var read = PdfDocument.Open(Write(frames.Build(), compress: true));
        var letters = read.GetPage(1).Letters;
        for (var i = 0; i < 5; i++)
        {
            var start = letters[i * 6].StartBaseLine;
            Assert.Equal(40.123 + (i * 61.237), start.X, tolerance: 0.011);
            Assert.Equal(FrameBuilder.Height - 100.456, start.Y, tolerance: 0.006);

            // The last letter stands where kerning put it, not where widths alone would.
            var natural = 40.123 + (i * 61.237) + (word.Advances.Take(5).Sum() * 9.3 / word.Face.UnitsPerEm);
            Assert.Equal(natural, letters[(i * 6) + 5].StartBaseLine.X, tolerance: 0.02);
        }
    }

    [Fact]
    public void Roundings_do_not_add_up_along_a_line()
    {
        using var frames = new FrameBuilder();
        var page = frames.AddPage("1");
        var paragraph = frames.Structure.Add(0, StructureRole.P);
        var word = frames.Shape("i");
        TextPiece[] pieces = [.. Enumerable.Range(0, 300).Select(i => new TextPiece { Shaped = word, X = i * 1.00037, Size = 7.1f, Structure = paragraph })];
        page.Items.Add(new TextLine(20, 100, pieces));
        using var read = PdfDocument.Open(Write(frames.Build(), compress: true));
        Assert.Equal(20 + (299 * 1.00037), read.GetPage(1).Letters[299].StartBaseLine.X, tolerance: 0.015);
    }

    [Fact]
    public void Glyphs_leave_the_baseline_and_come_back()
    {
        using var frames = new FrameBuilder();
        var page = frames.AddPage("1");
        var word = frames.Shape("abc");
        var raised = new ShapedText
        {
            Face = word.Face,
            Text = word.Text,
            Glyphs = word.Glyphs,
            Advances = word.Advances,
            Clusters = word.Clusters,
            Advance = word.Advance,
            Index = word.Index,
            YOffsets = [0, 200, 0],
        };

        // Both have the same index, as fragments of two shapers may.
        var paragraph = frames.Structure.Add(0, StructureRole.P);
        page.Items.Add(new TextLine(40, 100, [new TextPiece { Shaped = word, X = 0, Size = 10, Structure = paragraph }, new TextPiece { Shaped = raised, X = 50, Size = 10, Structure = paragraph }]));
        using var read = PdfDocument.Open(Write(frames.Build(), compress: true));
        var letters = read.GetPage(1).Letters;
        Assert.Equal("abcabc", string.Concat(letters.Select(l => l.Value)));
        var baseline = FrameBuilder.Height - 100;
        double[] expected = [baseline, baseline, baseline, baseline, baseline + (200.0 * 10 / word.Face.UnitsPerEm), baseline];
        Assert.All(letters.Zip(expected), pair => Assert.Equal(pair.Second, pair.First.StartBaseLine.Y, tolerance: 0.006));
        Assert.Equal(letters[2].StartBaseLine.X + 50, letters[5].StartBaseLine.X, tolerance: 0.02);
    }

    [Fact]
    public void A_substitute_says_what_it_stands_for()
    {
        using var read = PdfDocument.Open(Sample(compress: true));
        Assert.Contains(read.GetPages().SelectMany(p => p.Letters), l => l.Value == "\U0001F600");
    }

    [Fact]
    public void Addresses_are_ascii() =>
        Assert.Contains("(https://%E4%BE%8B.example/%E4%B8%93%E5%88%A9?q=\\(a%20b\\))", Encoding.Latin1.GetString(Sample(compress: false)), StringComparison.Ordinal);

    [Fact]
    public void Lines_of_a_paragraph_share_their_marked_content()
    {
        using var frames = new FrameBuilder();
        var page = frames.AddPage("1");
        var paragraph = frames.Structure.Add(0, StructureRole.P);
        frames.Line(page, 50, paragraph, "one ");
        frames.Line(page, 65, paragraph, "two ");
        page.Items.Add(new FilledBox(0, 70, 10, 1, Color.Black));
        frames.Line(page, 80, paragraph, "three");
        var text = Encoding.Latin1.GetString(Write(frames.Build(), compress: false));
        Assert.Equal(1, Count(text, "/P<</MCID 0>>BDC"));
        Assert.Equal(1, Count(text, "/P<</MCID 1>>BDC"));
        Assert.Equal(1, Count(text, "/Artifact<</Type/Layout>>BDC"));
        Assert.Equal(3, Count(text, "EMC\n"));
    }

    [Fact]
    public void A_document_without_pages_content_is_still_a_file()
    {
        using var frames = new FrameBuilder();
        frames.AddPage(string.Empty);
        using var read = PdfDocument.Open(Write(frames.Build(), compress: true));
        Assert.Equal(1, read.NumberOfPages);
    }

    internal static byte[] Write(PagedDocument document, bool compress, int workers = 2)
    {
        var stream = new MemoryStream();
        PdfWriter.Write(new PdfSource(document, new PdfOptions { Compress = compress }), stream, new PdfWork(workers));
        return stream.ToArray();
    }

    private static byte[] Sample(bool compress, int workers = 2)
    {
        using var frames = new FrameBuilder();
        return Write(SampleDocument.Build(frames), compress, workers);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
