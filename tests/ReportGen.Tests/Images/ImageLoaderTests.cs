using System.Buffers.Binary;
using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Images;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Images;

public sealed class ImageLoaderTests : IDisposable
{
    // 2 × 1 pixels: opaque red, half-transparent blue.
    private static readonly byte[] RedAndBlue = PngEncoder.Encode(new PixelBuffer(2, 1, [255, 0, 0, 255, 0, 0, 255, 128]));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_png_gives_colours_and_alpha()
    {
        var image = Load("a.png", RedAndBlue).Image!;
        Assert.Equal(new byte[] { 255, 0, 0, 0, 0, 255 }, image.Pixels!.Value.ToArray());
        Assert.Equal(new byte[] { 255, 128 }, image.Alpha!.Value.ToArray());
        Assert.Equal((2, 1), (image.PixelWidth, image.PixelHeight));
        Assert.Equal(1.5, image.Width.Points);
    }

    [Fact]
    public void An_opaque_png_has_no_alpha()
    {
        var image = Load("a.png", PngEncoder.Encode(new PixelBuffer(1, 1, [1, 2, 3, 255]))).Image!;
        Assert.Null(image.Alpha);
    }

    [Fact]
    public void The_files_own_resolution_counts()
    {
        // pHYs of 11811 pixels a metre is 300 an inch, behind the 33 bytes of signature and IHDR.
        byte[] resolution = [0, 0, 0, 9, (byte)'p', (byte)'H', (byte)'Y', (byte)'s', 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1, 0, 0, 0, 0];
        var header = PngHeader.Read([.. RedAndBlue[..33], .. resolution, .. RedAndBlue[33..]]);
        Assert.Equal(300, header!.Resolution.X, 2);
    }

    [Theory]
    [InlineData("GIF89a...", "a GIF file")]
    [InlineData("<svg xmlns='x'/>", "an SVG file")]
    [InlineData("", "an empty file")]
    public void Another_format_is_refused_by_name(string content, string found)
    {
        var (image, diagnostics) = Load("a.png", System.Text.Encoding.ASCII.GetBytes(content));
        Assert.Null(image);
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("RG0504", found), (problem.Code, problem.Found));
    }

    [Fact]
    public void A_cut_off_picture_is_damaged_wherever_it_is_cut()
    {
        // What is behind the last pixel, a check sum and the end, may be missing.
        for (var length = 8; length < RedAndBlue.Length - 20; length++)
        {
            var (image, diagnostics) = Load("cut.png", RedAndBlue[..length]);
            Assert.Null(image);
            var problem = Assert.Single(diagnostics);
            Assert.Equal("RG0505", problem.Code);
            Assert.Matches("(its header is incomplete|it ends before its last pixel|its pixels cannot be decoded)$", problem.Message);
        }
    }

    [Fact]
    public void A_small_file_that_unpacks_to_much_is_refused_before_it_does()
    {
        // 200 megabytes of zeros behind the header of a picture of 10 by 10.
        var bomb = PngEncoder.Encode(new PixelBuffer(10_000, 5_000, new byte[200_000_000]));
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 10);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 10);
        var (image, diagnostics) = Load("bomb.png", bomb);
        Assert.Null(image);
        Assert.Contains("more pixels than its header says", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pixels_that_cannot_be_decoded_are_told_in_words_of_ours()
    {
        // There is no colour type 5.
        var odd = (byte[])RedAndBlue.Clone();
        odd[25] = 5;
        Assert.All(Load("odd.png", odd).Diagnostics, d => Assert.Matches("(decoded|header says|last pixel)$", d.Message));
    }

    [Fact]
    public void A_huge_picture_is_refused_before_it_is_decoded()
    {
        var huge = (byte[])RedAndBlue.Clone();
        huge[16] = huge[20] = 0x01;
        var problem = Assert.Single(Load("huge.png", huge).Diagnostics);
        Assert.Equal("RG0506", problem.Code);
        Assert.Equal("at most 100,000,000", problem.Expected);
    }

    [Fact]
    public void A_missing_picture_is_named_with_its_neighbours()
    {
        File.WriteAllBytes(_folder.File("logo.png"), RedAndBlue);
        var diagnostics = new DiagnosticBag();
        ImageLoader.Load([new ImageRequest("lgo.png", SourceSpan.At("narrative.md", 3, 7))], new FolderFiles(_folder.Path), diagnostics, CancellationToken.None);
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal("RG0501", problem.Code);
        Assert.Equal("narrative.md:3:7", problem.Span.ToString());
        Assert.Equal("did you mean 'logo.png'?", problem.Hint);
    }

    [Fact]
    public void A_path_out_of_the_folder_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        ImageLoader.Load([new ImageRequest("../secret.png", SourceSpan.None)], new FolderFiles(_folder.Path), diagnostics, CancellationToken.None);
        Assert.Equal("RG0502", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Theory]
    [InlineData(2, "BA DC FE")]
    [InlineData(3, "FE DC BA")]
    [InlineData(4, "EF CD AB")]
    [InlineData(5, "ACE BDF")]
    [InlineData(6, "ECA FDB")]
    [InlineData(7, "FDB ECA")]
    [InlineData(8, "BDF ACE")]
    public void Exif_orientation_is_undone(int orientation, string upright)
    {
        // Stored rows AB, CD, EF. The results are those of the EXIF table: 6 is turned clockwise to stand upright.
        var stored = new PixelBuffer(2, 3, [.. "ABCDEF".SelectMany(c => new[] { (byte)c, (byte)0, (byte)0, (byte)255 })]);
        var pixels = Orientation.Upright(stored, orientation);
        var letters = new string([.. pixels.Rgba.Where((_, i) => i % 4 == 0).Select(b => (char)b)]);
        var rows = letters.Chunk(pixels.Width).Select(r => new string(r));
        Assert.Equal(upright, string.Join(' ', rows));
    }

    private (LoadedImage? Image, IReadOnlyList<Diagnostic> Diagnostics) Load(string name, byte[] content)
    {
        File.WriteAllBytes(_folder.File(name), content);
        var diagnostics = new DiagnosticBag();
        var store = ImageLoader.Load([new ImageRequest(name, SourceSpan.None)], new FolderFiles(_folder.Path), diagnostics, CancellationToken.None);
        return (store.Find(name), diagnostics.Sorted());
    }
}
