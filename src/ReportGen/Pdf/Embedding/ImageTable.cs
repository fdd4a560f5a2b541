using ReportGen.Images;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>The pictures that a file uses, in the order in which pages first show them.</summary>
internal sealed class ImageTable(PdfFile file)
{
    private readonly List<EmbeddedImage> _images = [];
    private readonly Dictionary<LoadedImage, EmbeddedImage> _byImage = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<EmbeddedImage> Images => _images;

    public EmbeddedImage For(LoadedImage image)
    {
        if (!_byImage.TryGetValue(image, out var embedded))
        {
            embedded = new EmbeddedImage(image, _images.Count + 1, file.Reserve());
            _images.Add(embedded);
            _byImage.Add(image, embedded);
        }

        return embedded;
    }
}
