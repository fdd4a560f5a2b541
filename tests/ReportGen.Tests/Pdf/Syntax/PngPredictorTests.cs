using CsCheck;
using ReportGen.Pdf.Syntax;
using Xunit;

namespace ReportGen.Tests.Pdf.Syntax;

public class PngPredictorTests
{
    [Fact]
    public void A_filtered_image_can_be_restored() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.OneOf(Gen.Const(1), Gen.Const(3)))
            .SelectMany(t => Gen.Byte.Array[t.Item1 * t.Item2 * t.Item3].Select(pixels => (t.Item1, t.Item3, pixels)))
            .Sample((width, components, pixels) =>
                Restore(PngPredictor.Filter(pixels, width * components, components), width * components, components).SequenceEqual(pixels));

    [Fact]
    public void A_flat_image_becomes_zeros_after_its_first_row()
    {
        var pixels = new byte[12];
        Array.Fill(pixels, (byte)200);
        var filtered = PngPredictor.Filter(pixels, 4, 1);
        Assert.All(filtered[6..10], value => Assert.Equal(0, value));
    }

    // The decoder of the PNG specification, 9.2.
    private static byte[] Restore(byte[] filtered, int rowLength, int pixelLength)
    {
        var rows = filtered.Length / (rowLength + 1);
        var pixels = new byte[rows * rowLength];
        for (var y = 0; y < rows; y++)
        {
            var filter = filtered[y * (rowLength + 1)];
            for (var x = 0; x < rowLength; x++)
            {
                var left = x < pixelLength ? 0 : pixels[(y * rowLength) + x - pixelLength];
                var above = y == 0 ? 0 : pixels[((y - 1) * rowLength) + x];
                var corner = y == 0 || x < pixelLength ? 0 : pixels[((y - 1) * rowLength) + x - pixelLength];
                var guess = filter switch
                {
                    2 => above,
                    4 => Paeth(left, above, corner),
                    _ => throw new InvalidOperationException($"Filter {filter} was not expected."),
                };
                pixels[(y * rowLength) + x] = (byte)(filtered[(y * (rowLength + 1)) + x + 1] + guess);
            }
        }

        return pixels;
    }

    private static int Paeth(int a, int b, int c)
    {
        var p = a + b - c;
        var order = new[] { (Math.Abs(p - a), 0, a), (Math.Abs(p - b), 1, b), (Math.Abs(p - c), 2, c) };
        return order.Min().Item3;
    }
}
