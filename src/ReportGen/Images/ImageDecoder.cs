using ReportGen.Diagnostics;
using StbImageSharp;

namespace ReportGen.Images;

/// <summary>A file's bytes to a <see cref="LoadedImage"/>, or a reason why not.</summary>
internal static class ImageDecoder
{
    /// <summary>100 megapixels: an A2 poster at 300 pixels an inch is 35; more is a mistake that would fill the memory.</summary>
    public const long PixelLimit = 100_000_000;

    public static LoadedImage? Decode(byte[] file, ImageRequest request, DiagnosticBag diagnostics)
    {
        var header = ReadHeader(file, request, diagnostics);
        if (header is null)
        {
            return null;
        }

        if (Refusal(header, request) is { } refusal)
        {
            diagnostics.Add(refusal);
            return null;
        }

        if (Damage(file, header, request) is { } damage)
        {
            diagnostics.Add(damage);
            return null;
        }

        try
        {
            return header is { Format: ImageFormat.Jpeg, Components: 1 or 3, Orientation: 1 }
                ? AsItIs(file, header, request)
                : Decoded(file, header, request);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The decoder throws exceptions of many types on damaged files, with words that only its authors know.
            diagnostics.Add(Messages.ImageUndecodable(request.Span, request.Path));
            return null;
        }
    }

    /// <summary>What the header alone tells.</summary>
    private static Diagnostic? Refusal(ImageHeader header, ImageRequest request) => header switch
    {
        { PixelCount: 0 } => Messages.ImageEmpty(request.Span, request.Path),
        { PixelCount: > PixelLimit } => Messages.ImageTooLarge(request.Span, request.Path, header.PixelCount, PixelLimit),
        // Without the marker nobody knows whether 0 means no ink or all of it.
        { Format: ImageFormat.Jpeg, Components: 4, HasAdobeMarker: false } => Messages.ImageInksUnknown(request.Span, request.Path),
        _ => null,
    };

    /// <summary>What the decoder would not notice: it fills up what is cut off, and unpacks whatever is packed.</summary>
    private static Diagnostic? Damage(byte[] file, ImageHeader header, ImageRequest request)
    {
        if (header.Format == ImageFormat.Jpeg)
        {
            return JpegScans.AreWhole(file) ? null : Messages.ImageCutOff(request.Span, request.Path);
        }

        return PngData.Compare(file, header) switch
        {
            < 0 => Messages.ImageCutOff(request.Span, request.Path),
            > 0 => Messages.ImageOverfull(request.Span, request.Path),
            _ => null,
        };
    }

    private static ImageHeader? ReadHeader(byte[] file, ImageRequest request, DiagnosticBag diagnostics)
    {
        var isPng = file.AsSpan().StartsWith(PngHeader.Signature);
        if (!isPng && !file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            diagnostics.Add(Messages.ImageFormatUnknown(request.Span, request.Path, FormatNames.Guess(file)));
            return null;
        }

        var header = isPng ? PngHeader.Read(file) : JpegHeader.Read(file);
        if (header is null)
        {
            diagnostics.Add(Messages.ImageHeaderDamaged(request.Span, request.Path));
        }

        return header;
    }

    /// <summary>A plain JPEG: both outputs carry the file's own bytes, once a decoder has shown that they are whole.</summary>
    private static LoadedImage AsItIs(byte[] file, ImageHeader header, ImageRequest request)
    {
        _ = ImageResult.FromMemory(file, ColorComponents.Default);
        return Measured(header, request, file) with { JpegComponents = header.Components };
    }

    private static LoadedImage Decoded(byte[] file, ImageHeader header, ImageRequest request) => header.Format == ImageFormat.Png
        ? Png(file, header, request)
        : Converted(file, header, request);

    private static LoadedImage Png(byte[] file, ImageHeader header, ImageRequest request)
    {
        var decoded = ImageResult.FromMemory(file, ColorComponents.Default);
        var planes = PixelPlanes.Of(decoded.Data, (int)decoded.Comp);
        return Measured(header, request, file) with { Pixels = planes.Rgb, Alpha = planes.Alpha };
    }

    /// <summary>A JPEG that must be turned upright or brought from CMYK to sRGB, the outputs' only colour space.</summary>
    private static LoadedImage Converted(byte[] file, ImageHeader header, ImageRequest request)
    {
        var decoded = ImageResult.FromMemory(file, ColorComponents.RedGreenBlueAlpha);
        var pixels = Orientation.Upright(new PixelBuffer(decoded.Width, decoded.Height, decoded.Data), header.Orientation);
        var png = PngEncoder.Encode(pixels);
        var planes = PixelPlanes.Of(pixels.Rgba, 4);
        return Measured(header, request, png) with { Format = ImageFormat.Png, Pixels = planes.Rgb, Alpha = planes.Alpha };
    }

    private static LoadedImage Measured(ImageHeader header, ImageRequest request, byte[] bytes)
    {
        var width = Length.Pt(header.Width * 72 / header.Resolution.X);
        var height = Length.Pt(header.Height * 72 / header.Resolution.Y);
        return new LoadedImage
        {
            Path = request.Path,
            Format = header.Format,
            PixelWidth = header.IsTurned ? header.Height : header.Width,
            PixelHeight = header.IsTurned ? header.Width : header.Height,
            Width = header.IsTurned ? height : width,
            Height = header.IsTurned ? width : height,
            File = bytes,
        };
    }
}
