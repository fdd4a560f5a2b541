namespace ReportGen.Images;

/// <summary>The file formats that outputs can carry.</summary>
internal enum ImageFormat
{
    Png,
    Jpeg,
}

/// <summary>A picture that was read and measured.</summary>
internal sealed record LoadedImage
{
    /// <summary>Path inside the report's folder.</summary>
    public required string Path { get; init; }

    public required ImageFormat Format { get; init; }

    /// <summary>Width in pixels, after EXIF rotation.</summary>
    public required int PixelWidth { get; init; }

    /// <summary>Height in pixels, after EXIF rotation.</summary>
    public required int PixelHeight { get; init; }

    /// <summary>Natural width, from the file's resolution (96 per inch where it says none).</summary>
    public required Length Width { get; init; }

    /// <summary>Natural height.</summary>
    public required Length Height { get; init; }

    /// <summary>The file's bytes: what the DOCX embeds, and the PDF too if <see cref="Pixels"/> is null.</summary>
    public required ReadOnlyMemory<byte> File { get; init; }

    /// <summary>Number of colour components of a JPEG that the PDF embeds as it is: 1 or 3. 0 when <see cref="Pixels"/> is set.</summary>
    public int JpegComponents { get; init; }

    /// <summary>Decoded RGB, 3 bytes a pixel, row by row; null for a JPEG that is embedded as it is.</summary>
    public ReadOnlyMemory<byte>? Pixels { get; init; }

    /// <summary>Alpha, 1 byte a pixel; null when all pixels are opaque.</summary>
    public ReadOnlyMemory<byte>? Alpha { get; init; }
}
