using ReportGen.Docx.Body;
using ReportGen.Document;
using ReportGen.Images;
using ReportGen.Testing;
using UglyToad.PdfPig;
using Xunit;

namespace ReportGen.Tests.Document;

/// <summary>How large pictures are printed, in both outputs.</summary>
public class PictureSizeTests
{
    // 200 by 100 points by itself, on 400 points of text.
    [Theory]
    [InlineData(null, null, null, 200)]
    [InlineData(300.0, null, null, 300)]
    [InlineData(null, 0.25, null, 100)]
    [InlineData(null, null, 25.0, 50)]
    [InlineData(300.0, null, 25.0, 50)]
    [InlineData(30.0, null, 25.0, 30)]
    [InlineData(null, 0.25, 75.0, 100)]
    public void A_picture_fits_into_what_is_asked_for(double? width, double? part, double? height, double expected)
    {
        var reference = new ImageReference("a.png", "A")
        {
            Width = width is { } w ? Length.Pt(w) : null,
            RelativeWidth = part,
            Height = height is { } h ? Length.Pt(h) : null,
        };

        Assert.Equal(expected, reference.WidthFor(Length.Pt(200), 0.5, Length.Pt(400)).Points, 6);
        var image = new LoadedImage { Path = "a.png", Format = ImageFormat.Png, PixelWidth = 2, PixelHeight = 1, Width = Length.Pt(200), Height = Length.Pt(100), File = default };
        var size = PictureSize.Of(reference, image, new PictureSize(Length.Pt(400), Length.Pt(600)));
        Assert.Equal((expected, expected / 2), (size.Width.Points, size.Height.Points));
    }

    [Theory]
    [InlineData("![A](a.png){height=36pt}", 72, 36)]
    [InlineData("![A](a.png){width=144px}", 108, 54)]
    [InlineData("![A](a.png){width=2cm height=9cm}", 56.69, 28.35)]
    [InlineData("Text ![A](a.png){height=9pt} around.", 18, 9)]
    public void The_page_has_it_in_that_size(string picture, double width, double height)
    {
        var png = PngEncoder.Encode(new PixelBuffer(2, 1, [255, 0, 0, 255, 0, 0, 255, 255]));
        var files = new ReportFiles().Add("narrative.md", "# One\n\n" + picture + "\n").Add("a.png", png);
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity != Severity.Note);
        using var stream = new MemoryStream();
        report.Editions[0].SavePdf(stream, TestContext.Current.CancellationToken);
        using var pdf = PdfDocument.Open(stream.ToArray());
        var image = Assert.Single(pdf.GetPages().SelectMany(p => p.GetImages()));

        Assert.Equal((width, height), (Math.Round(image.BoundingBox.Width, 2), Math.Round(image.BoundingBox.Height, 2)));
    }
}
