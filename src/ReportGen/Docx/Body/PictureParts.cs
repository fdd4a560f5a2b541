using ReportGen.Docx.Package;
using ReportGen.Images;

namespace ReportGen.Docx.Body;

/// <summary>The pictures that the document uses, each stored once however often it is shown.</summary>
internal sealed class PictureParts(ImageStore images, Relationships relationships)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string FileName, LoadedImage Image)> _parts = [];

    /// <summary>A picture and the id of its relationship; null when it could not be read, which was reported then.</summary>
    public (LoadedImage Image, string Id)? Find(string path)
    {
        if (images.Find(path) is not { } image)
        {
            return null;
        }

        if (!_ids.TryGetValue(path, out var id))
        {
            var fileName = "media/image" + Measures.Number(_parts.Count + 1) + (image.Format == ImageFormat.Png ? ".png" : ".jpeg");
            id = relationships.Add(RelationshipTypes.Image, fileName);
            _ids.Add(path, id);
            _parts.Add((fileName, image));
        }

        return (image, id);
    }

    public void Write(PackageWriter package)
    {
        foreach (var (fileName, image) in _parts)
        {
            package.Store("word/" + fileName, image.File.Span);
        }
    }
}
