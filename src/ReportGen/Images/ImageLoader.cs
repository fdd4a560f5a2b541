using ReportGen.Diagnostics;
using ReportGen.Files;

namespace ReportGen.Images;

/// <summary>Reads the pictures of a document, each once, and reports those that cannot be used.</summary>
internal static class ImageLoader
{
    public static ImageStore Load(IReadOnlyList<ImageRequest> requests, IFileSource files, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var images = new Dictionary<string, LoadedImage>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!images.ContainsKey(request.Path) && Read(request, files, diagnostics) is { } image)
            {
                images.Add(request.Path, image);
            }
        }

        return new ImageStore(images);
    }

    private static LoadedImage? Read(ImageRequest request, IFileSource files, DiagnosticBag diagnostics)
    {
        if (!files.TryResolve(request.Path, out var name))
        {
            diagnostics.Add(request.Path.Contains("://", StringComparison.Ordinal)
                ? Messages.ImageOnWeb(request.Span, request.Path)
                : Messages.ImageOutside(request.Span, request.Path));
            return null;
        }

        if (!files.Has(name))
        {
            diagnostics.Add(files.HasFolder(name)
                ? Messages.ImageIsFolder(request.Span, request.Path)
                : Messages.ImageMissing(request.Span, request.Path, files.Near(name)));
            return null;
        }

        try
        {
            return ImageDecoder.Decode(files.Read(name), request, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.ImageUnreadable(request.Span, request.Path, e.Message));
            return null;
        }
    }
}
