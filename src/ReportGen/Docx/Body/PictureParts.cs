using ReportGen.Docx.Package;
using ReportGen.Images;

namespace ReportGen.Docx.Body;

/// <summary>The pictures that the document uses, each stored once however often it is shown.</summary>
internal sealed class PictureParts(ImageStore images)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<(string FileName, LoadedImage Image)> _parts = [];

    /// <summary>A picture and the id of its relationship; null when it could not be read, which was reported then.</summary>
    /// <param name="relationships">Those of the part that shows it.</param>
    public (LoadedImage Image, string Id)? Find(string path, Relationships relationships)
    {
        if (images.Find(path) is not { } image)
        {
            return null;
        }

        if (!_names.TryGetValue(path, out var fileName))
        {
            fileName = "media/image" + Measures.Number(_parts.Count + 1) + (image.Format == ImageFormat.Png ? ".png" : ".jpeg");
            _names.Add(path, fileName);
            _parts.Add((fileName, image));
        }

        return (image, relationships.Add(RelationshipTypes.Image, fileName));
    }

    public void Write(PackageWriter package)
    {
        foreach (var (fileName, image) in _parts)
        {
            package.Store("word/" + fileName, image.File.Span);
        }
    }
}
