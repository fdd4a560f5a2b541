namespace ReportGen.Images;

/// <summary>What a picture's header says, read before its pixels are decoded.</summary>
/// <param name="Format">The file format.</param>
/// <param name="Width">Width in pixels as stored.</param>
/// <param name="Height">Height in pixels as stored.</param>
internal sealed record ImageHeader(ImageFormat Format, int Width, int Height)
{
    /// <summary>Pixels an inch, horizontally and vertically; 96 where the file says none.</summary>
    public (double X, double Y) Resolution { get; init; } = (DefaultResolution, DefaultResolution);

    /// <summary>Components of a JPEG: 1 grey, 3 colour, 4 CMYK.</summary>
    public int Components { get; init; }

    /// <summary>Whether Adobe's marker tells how the components of a JPEG are to be read.</summary>
    public bool HasAdobeMarker { get; init; }

    /// <summary>EXIF orientation, 1 to 8; 1 is upright.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>What CSS and Word take for a picture that does not say.</summary>
    public const double DefaultResolution = 96;

    public long PixelCount => (long)Width * Height;

    /// <summary>Orientations 5 to 8 lie on their side.</summary>
    public bool IsTurned => Orientation >= 5;
}
