namespace ReportGen.Images;

/// <summary>The pictures of a document, read once, by path.</summary>
internal sealed class ImageStore(IReadOnlyDictionary<string, LoadedImage> images)
{
    public static ImageStore Empty { get; } = new(new Dictionary<string, LoadedImage>());

    /// <summary>The picture of a path; null when it could not be read (an error was reported).</summary>
    public LoadedImage? Find(string path) => images.GetValueOrDefault(path);
}
