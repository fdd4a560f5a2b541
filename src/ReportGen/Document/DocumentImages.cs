namespace ReportGen.Document;

/// <summary>Finds the pictures of a document.</summary>
internal static class DocumentImages
{
    /// <summary>Every reference in reading order, as often as it is made.</summary>
    public static IReadOnlyList<ImageReference> In(ReportDocument document)
    {
        var found = new List<ImageReference>();
        DocumentWalk.Visit(
            document.Blocks,
            block =>
            {
                if (block is Picture picture)
                {
                    found.Add(picture.Image);
                }
            },
            inline =>
            {
                if (inline is InlineImage image)
                {
                    found.Add(image.Image);
                }
            });
        return found;
    }
}
