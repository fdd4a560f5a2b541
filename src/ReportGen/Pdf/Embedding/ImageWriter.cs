using ReportGen.Images;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>Writes image XObjects (ISO 32000-1, 8.9.5): JPEG files as they are, pixels deflated, alpha as a soft mask.</summary>
internal static class ImageWriter
{
    private const int RgbComponents = 3;

    public static void Write(PdfFile file, IReadOnlyList<EmbeddedImage> images)
    {
        foreach (var image in images)
        {
            Write(file, image);
        }
    }

    private static void Write(PdfFile file, EmbeddedImage embedded)
    {
        var image = embedded.Image;
        var mask = image.Alpha is { } alpha ? WriteMask(file, image, alpha.Span) : default(ObjectId?);
        var isGrey = image.Pixels is null && image.JpegComponents == 1;
        var writer = BeginImage(file, embedded.Id, image, isGrey ? "DeviceGray"u8 : "DeviceRGB"u8);
        if (mask is { } id)
        {
            writer.Key("SMask"u8).Reference(id);
        }

        if (image.Pixels is { } pixels)
        {
            EndPixels(file, writer, (image.PixelWidth, RgbComponents), pixels.Span);
        }
        else
        {
            file.EndStream(image.File.Span, StreamFilter.Dct);
        }
    }

    private static ObjectId WriteMask(PdfFile file, LoadedImage image, ReadOnlySpan<byte> alpha)
    {
        var id = file.Reserve();
        var writer = BeginImage(file, id, image, "DeviceGray"u8);
        EndPixels(file, writer, (image.PixelWidth, 1), alpha);
        return id;
    }

    private static ObjectWriter BeginImage(PdfFile file, ObjectId id, LoadedImage image, ReadOnlySpan<byte> colorSpace) =>
        file.BeginStream(id)
            .Key("Type"u8).Name("XObject"u8)
            .Key("Subtype"u8).Name("Image"u8)
            .Key("Width"u8).Integer(image.PixelWidth)
            .Key("Height"u8).Integer(image.PixelHeight)
            .Key("ColorSpace"u8).Name(colorSpace)
            .Key("BitsPerComponent"u8).Integer(8);

    private static void EndPixels(PdfFile file, ObjectWriter writer, (int Width, int Components) row, ReadOnlySpan<byte> pixels)
    {
        if (!file.Compress)
        {
            file.EndStream(pixels, StreamFilter.None);
            return;
        }

        writer.Key("DecodeParms"u8).BeginDictionary()
            .Key("Predictor"u8).Integer(PngPredictor.OptimalPredictor)
            .Key("Colors"u8).Integer(row.Components)
            .Key("Columns"u8).Integer(row.Width)
            .EndDictionary();
        file.EndStream(PngPredictor.Filter(pixels, row.Width * row.Components, row.Components), StreamFilter.Flate);
    }
}
