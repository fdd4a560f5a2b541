using System.Runtime.InteropServices;

namespace ReportGen.Images;

/// <summary>Turns pixels upright by their EXIF orientation (EXIF 2.32, 4.6.4, tag 0x0112).</summary>
internal static class Orientation
{
    public static PixelBuffer Upright(PixelBuffer pixels, int orientation)
    {
        if (orientation == 1)
        {
            return pixels;
        }

        var (width, height) = orientation >= 5 ? (pixels.Height, pixels.Width) : (pixels.Width, pixels.Height);
        var turned = new byte[pixels.Rgba.Length];
        var from = MemoryMarshal.Cast<byte, uint>(pixels.Rgba);
        var to = MemoryMarshal.Cast<byte, uint>(turned.AsSpan());
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (sourceX, sourceY) = Source(orientation, x, y, pixels);
                to[y * width + x] = from[sourceY * pixels.Width + sourceX];
            }
        }

        return new PixelBuffer(width, height, turned);
    }

    /// <summary>The stored pixel that shows at a place of the upright picture.</summary>
    private static (int X, int Y) Source(int orientation, int x, int y, PixelBuffer stored) => orientation switch
    {
        2 => (stored.Width - 1 - x, y),
        3 => (stored.Width - 1 - x, stored.Height - 1 - y),
        4 => (x, stored.Height - 1 - y),
        5 => (y, x),
        6 => (y, stored.Height - 1 - x),
        7 => (stored.Width - 1 - y, stored.Height - 1 - x),
        _ => (stored.Width - 1 - y, x),
    };
}
