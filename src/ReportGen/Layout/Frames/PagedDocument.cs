namespace ReportGen.Layout.Frames;

/// <summary>A laid out document: what an exporter draws, decision by decision already taken.</summary>
/// <remarks>Coordinates are points from a page's upper left corner, y downwards.</remarks>
internal sealed class PagedDocument
{
    public required DocumentProperties Properties { get; init; }

    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The structure tree's nodes by index; node 0 is the root with role <see cref="StructureRole.Document"/>.</summary>
    public required IReadOnlyList<StructureNode> Structure { get; init; }

    /// <summary>Bookmarks in reading order.</summary>
    public required IReadOnlyList<OutlineItem> Outline { get; init; }

    /// <summary>Named places that internal links go to.</summary>
    public required IReadOnlyList<Destination> Destinations { get; init; }
}

/// <summary>What the file says of itself.</summary>
internal sealed record DocumentProperties
{
    public required string Title { get; init; }

    public string Author { get; init; } = string.Empty;

    public string Subject { get; init; } = string.Empty;

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    public DateOnly? Date { get; init; }
}

/// <summary>A bookmark.</summary>
/// <param name="Level">1 for a chapter; levels are in sequence.</param>
/// <param name="Title">The words with their number.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Y">Upper edge of the place on it.</param>
internal sealed record OutlineItem(int Level, string Title, int Page, double Y);

/// <summary>A named place.</summary>
/// <param name="Name">The anchor's id, without <c>#</c>.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Y">Upper edge of the place on it.</param>
/// <param name="Structure">The node that stands there, -1 if unknown.</param>
internal sealed record Destination(string Name, int Page, double Y, int Structure);
