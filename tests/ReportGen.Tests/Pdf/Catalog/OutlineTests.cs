using ReportGen.Layout.Frames;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using Xunit;

namespace ReportGen.Tests.Pdf.Catalog;

public class OutlineTests
{
    [Fact]
    public void Bookmarks_nest_by_level_and_lead_to_their_pages()
    {
        using var frames = new FrameBuilder();
        for (var i = 0; i < 3; i++)
        {
            frames.AddPage("1");
        }

        frames.Outline.AddRange(
        [
            new OutlineItem(1, "Preface", 0, 10),
            new OutlineItem(1, "I. 专利", 1, 10),
            new OutlineItem(2, "i. Granted", 1, 50),
            new OutlineItem(3, "Deep", 1, 70),
            new OutlineItem(2, "ii. Filed", 2, 50),
            new OutlineItem(1, "II. Marks", 2, 90),
        ]);
        using var read = PdfDocument.Open(PdfWriterTests.Write(frames.Build(), compress: true));
        Assert.True(read.TryGetBookmarks(out var bookmarks));
        Assert.Equal(
            ["Preface 1", "I. 专利 2", "  i. Granted 2", "    Deep 2", "  ii. Filed 3", "II. Marks 3"],
            bookmarks.Roots.SelectMany(Flatten));
    }

    private static IEnumerable<string> Flatten(BookmarkNode node)
    {
        var page = Assert.IsType<DocumentBookmarkNode>(node).PageNumber;
        return [new string(' ', 2 * node.Level) + node.Title + " " + page, .. node.Children.SelectMany(Flatten)];
    }
}
