namespace ReportGen.Images;

/// <summary>Decoded pixels, 4 bytes each: red, green, blue, alpha; row by row from the top.</summary>
internal sealed record PixelBuffer(int Width, int Height, byte[] Rgba)
{
    /// <summary>Parts colour and alpha; alpha is null when every pixel is opaque.</summary>
    public (ReadOnlyMemory<byte> Rgb, ReadOnlyMemory<byte>? Alpha) Split()
    {
        var count = Width * Height;
        var rgb = new byte[count * 3];
        var alpha = new byte[count];
        var isOpaque = true;
        for (int i = 0, from = 0, to = 0; i < count; i++, from += 4, to += 3)
        {
            rgb[to] = Rgba[from];
            rgb[to + 1] = Rgba[from + 1];
            rgb[to + 2] = Rgba[from + 2];
            alpha[i] = Rgba[from + 3];
            isOpaque &= alpha[i] == 255;
        }

        // A null array would turn into an empty memory, which is not null.
        return (rgb, isOpaque ? default(ReadOnlyMemory<byte>?) : alpha);
    }
}
