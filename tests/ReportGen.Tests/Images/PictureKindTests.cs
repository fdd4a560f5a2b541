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
