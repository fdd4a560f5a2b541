namespace ReportGen.Images;

/// <summary>Colour and alpha of decoded pixels, parted in as little memory as can be: pictures are the largest thing a report holds.</summary>
/// <param name="Rgb">3 bytes a pixel.</param>
/// <param name="Alpha">1 byte a pixel; null when every pixel is opaque.</param>
internal readonly record struct PixelPlanes(ReadOnlyMemory<byte> Rgb, ReadOnlyMemory<byte>? Alpha)
{
    /// <summary>Parts pixels of 1 (grey), 2 (grey, alpha), 3 (red, green, blue) or 4 bytes; those of 3 and 4 are used up.</summary>
    public static PixelPlanes Of(byte[] pixels, int components) => components switch
    {
        3 => new PixelPlanes(pixels, null),
        4 => new PixelPlanes(Compacted(pixels, out var alpha), alpha),
        _ => new PixelPlanes(FromGrey(pixels, components), components == 2 ? AlphaOf(pixels, 2) : null),
    };

    /// <summary>Moves the colours to the front of their own array.</summary>
    private static ReadOnlyMemory<byte> Compacted(byte[] rgba, out ReadOnlyMemory<byte>? alpha)
    {
        alpha = AlphaOf(rgba, 4);
        var to = 0;
        for (var from = 0; from < rgba.Length; from += 4, to += 3)
        {
            rgba[to] = rgba[from];
            rgba[to + 1] = rgba[from + 1];
            rgba[to + 2] = rgba[from + 2];
        }

        return rgba.AsMemory(0, to);
    }

    private static byte[] FromGrey(byte[] grey, int components)
    {
        var rgb = new byte[grey.Length / components * 3];
        for (int from = 0, to = 0; to < rgb.Length; from += components, to += 3)
        {
            rgb.AsSpan(to, 3).Fill(grey[from]);
        }

        return rgb;
    }

    // A null array would turn into an empty memory, which is not null.
    private static ReadOnlyMemory<byte>? AlphaOf(byte[] pixels, int components)
    {
        var isOpaque = true;
        for (var at = components - 1; at < pixels.Length && isOpaque; at += components)
        {
            isOpaque = pixels[at] == 255;
        }

        return isOpaque ? default(ReadOnlyMemory<byte>?) : Every(pixels, components);
    }

    private static byte[] Every(byte[] pixels, int components)
    {
        var alpha = new byte[pixels.Length / components];
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = pixels[(i + 1) * components - 1];
        }

        return alpha;
    }
}
