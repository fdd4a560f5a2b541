using ReportGen.Diagnostics;

namespace ReportGen.Images;

/// <summary>Reads the pictures of a document, each once, and reports those that cannot be used.</summary>
internal static class ImageLoader
{
    public static ImageStore Load(IReadOnlyList<ImageRequest> requests, DiagnosticBag diagnostics)
    {
        var images = new Dictionary<string, LoadedImage>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            if (!images.ContainsKey(request.Path) && Read(request, diagnostics) is { } image)
            {
                images.Add(request.Path, image);
            }
        }

        return new ImageStore(images);
    }

    private static LoadedImage? Read(ImageRequest request, DiagnosticBag diagnostics)
    {
        if (request.FullPath is null)
        {
            diagnostics.Add(request.Path.Contains("://", StringComparison.Ordinal)
                ? Messages.ImageOnWeb(request.Span, request.Path)
                : Messages.ImageOutside(request.Span, request.Path));
            return null;
        }

        if (!File.Exists(request.FullPath))
        {
            diagnostics.Add(Directory.Exists(request.FullPath)
                ? Messages.ImageIsFolder(request.Span, request.Path)
                : Messages.ImageMissing(request.Span, request.Path, Neighbours(request)));
            return null;
        }

        try
        {
            return ImageDecoder.Decode(File.ReadAllBytes(request.FullPath), request, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.ImageUnreadable(request.Span, request.Path, e.Message));
            return null;
        }
    }

    /// <summary>Names like the missing one in the folder where it was looked for.</summary>
    private static IReadOnlyList<string> Neighbours(ImageRequest request)
    {
        var folder = Path.GetDirectoryName(request.FullPath);
        if (folder is null || !Directory.Exists(folder))
        {
            return [];
        }

        var stem = request.Path.Contains('/', StringComparison.Ordinal) ? request.Path[..(request.Path.LastIndexOf('/') + 1)] : string.Empty;
        return NearNames.Of(request.Path, Directory.EnumerateFiles(folder).Select(f => stem + Path.GetFileName(f)));
    }
}
