using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Images;
using Xunit;

namespace ReportGen.Tests.Images;

/// <summary>Every kind of PNG and JPEG, whole and cut off.</summary>
public class PictureKindTests
{
    // The first pixel of the top row and of the bottom row, and its alpha.
    [Theory]
    [InlineData(nameof(Pictures.Rgb), "255,0,0", "0,0,255", null)]
    [InlineData(nameof(Pictures.RgbInterlaced), "255,0,0", "0,0,255", null)]
    [InlineData(nameof(Pictures.Deep), "255,0,0", "0,0,255", null)]
    [InlineData(nameof(Pictures.Palette), "255,0,0", "0,0,255", null)]
    [InlineData(nameof(Pictures.Grey), "0,0,0", "255,255,255", null)]
    [InlineData(nameof(Pictures.GreyWithAlpha), "0,0,0", "255,255,255", 128)]
    public void A_png_of_any_kind_gives_its_colours(string name, string top, string bottom, int? alpha)
    {
        var image = Load(Pictures.Named(name), out var problems)!;
        Assert.Empty(problems);
        var rgb = image.Pixels!.Value.ToArray();
        Assert.Equal(5 * 3 * 3, rgb.Length);
        Assert.Equal((top, bottom), (string.Join(',', rgb[..3]), string.Join(',', rgb[30..33])));
        Assert.Equal(alpha, image.Alpha?.Span[0]);
    }

    [Fact]
    public void One_bit_a_pixel_is_enough()
    {
        var rgb = Load(Pictures.BlackAndWhiteInterlaced, out var problems)!.Pixels!.Value.ToArray();
        Assert.Empty(problems);
        Assert.Equal(45, rgb.Length);
        Assert.All(rgb, b => Assert.True(b is 0 or 255));
    }

    [Theory]
    [InlineData(nameof(Pictures.BaselineJpeg))]
    [InlineData(nameof(Pictures.ProgressiveJpeg))]
    public void A_jpeg_is_embedded_whole_and_refused_wherever_it_is_cut(string name)
    {
        var file = Pictures.Named(name);
        Assert.Equal(file, Load(file, out var none)!.File.ToArray());
        Assert.Empty(none);
        for (var length = 3; length < file.Length; length++)
        {
            Assert.Null(Load(file[..length], out var problems));
            Assert.Equal("RG0505", Assert.Single(problems).Code);
        }
    }

    [Fact]
    public void A_grey_jpeg_stays_as_it_is()
    {
        var image = Load(Pictures.GreyJpeg, out var problems)!;
        Assert.Empty(problems);
        Assert.Equal((1, true), (image.JpegComponents, image.Pixels is null));
    }

    [Fact]
    public void Inks_become_the_colours_that_they_print()
    {
        var image = Load(Pictures.CmykJpeg, out var problems)!;
        Assert.Empty(problems);
        Assert.Equal((ImageFormat.Png, 0), (image.Format, image.JpegComponents));
        Assert.All(image.Pixels!.Value.ToArray().Chunk(3), rgb => Assert.All(rgb.Zip((byte[])[0xE0, 0x20, 0x10]), p => Assert.InRange(p.First - p.Second, -4, 4)));
        Assert.Null(image.Alpha);
    }

    [Fact]
    public void Inks_that_nobody_can_tell_are_refused()
    {
        // Adobe's segment, 16 bytes behind the first two.
        var problem = Refused([.. Pictures.CmykJpeg[..2], .. Pictures.CmykJpeg[18..]]);
        Assert.Equal(("RG0507", "export it again in sRGB"), (problem.Code, problem.Hint));
    }

    [Theory]
    [InlineData(1, 5, 3)]
    [InlineData(2, 5, 3)]
    [InlineData(3, 5, 3)]
    [InlineData(4, 5, 3)]
    [InlineData(5, 3, 5)]
    [InlineData(6, 3, 5)]
    [InlineData(7, 3, 5)]
    [InlineData(8, 3, 5)]
    public void A_photograph_stands_upright_in_all_its_measures(byte orientation, int width, int height)
    {
        var image = Load(Pictures.WithOrientation(Pictures.BaselineJpeg, orientation), out var problems)!;
        Assert.Empty(problems);
        Assert.Equal((width, height), (image.PixelWidth, image.PixelHeight));
        Assert.Equal((width * 0.75, height * 0.75), (image.Width.Points, image.Height.Points));
        Assert.Equal(orientation == 1 ? ImageFormat.Jpeg : ImageFormat.Png, image.Format);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(20)]
    public void A_png_without_pixels_is_refused(int offset)
    {
        var file = Pictures.Rgb;
        file[offset + 3] = 0;
        Assert.EndsWith("it is 0 pixels wide or high", Refused(file).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_jpeg_without_pixels_is_refused()
    {
        var file = Pictures.BaselineJpeg;
        var frame = file.AsSpan().IndexOf((byte[])[0xFF, 0xC0]);
        file[frame + 8] = 0;
        Assert.EndsWith("it is 0 pixels wide or high", Refused(file).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    ftypheic", "a HEIC file")]
    [InlineData("    ftypavif", "an AVIF file")]
    [InlineData("II*\0", "a TIFF file")]
    [InlineData("RIFF", "a WebP file")]
    [InlineData("nothing known", "a file of another kind")]
    public void A_file_of_another_kind_is_named(string content, string found) =>
        Assert.Equal(("RG0504", found), (Refused(Encoding.ASCII.GetBytes(content)).Code, Refused(Encoding.ASCII.GetBytes(content)).Found));

    [Fact]
    public void An_svg_is_named_however_much_stands_before_it_with_a_way_out()
    {
        var problem = Refused(Encoding.ASCII.GetBytes("<?xml version='1.0'?><!-- " + new string('x', 2000) + " --><svg/>"));
        Assert.Equal("an SVG file", problem.Found);
        Assert.Contains("rsvg-convert", problem.Hint, StringComparison.Ordinal);
    }

    private static Diagnostic Refused(byte[] file)
    {
        Assert.Null(Load(file, out var problems));
        return Assert.Single(problems);
    }

    [Fact]
    public void Bytes_behind_a_jpeg_do_no_harm() => Assert.NotNull(Load([.. Pictures.BaselineJpeg, 0, 1, 2], out _));

    private static LoadedImage? Load(byte[] file, out IReadOnlyList<Diagnostic> problems)
    {
        var diagnostics = new DiagnosticBag();
        var files = new MemoryFiles(new Dictionary<string, byte[]> { ["picture"] = file }, null);
        var image = ImageLoader.Load([new ImageRequest("picture", SourceSpan.None)], files, diagnostics, CancellationToken.None).Find("picture");
        problems = diagnostics.Sorted();
        return image;
    }
}
