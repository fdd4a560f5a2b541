using ReportGen.Images;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>A picture that the file holds once, however often pages show it.</summary>
internal sealed class EmbeddedImage(LoadedImage image, int number, ObjectId id)
{
    public LoadedImage Image { get; } = image;

    /// <summary>Number in resource names, from 1.</summary>
    public int Number { get; } = number;

    public ObjectId Id { get; } = id;

    public byte[] ResourceName { get; } = System.Text.Encoding.ASCII.GetBytes("I" + number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public bool HasAlpha => Image.Alpha is not null;
}
