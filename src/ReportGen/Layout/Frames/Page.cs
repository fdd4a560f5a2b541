namespace ReportGen.Layout.Frames;

/// <summary>One page: a flat list of items in reading order, artifacts where they fall.</summary>
internal sealed class Page
{
    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>What readers call the page: <c>ii</c>, <c>12</c>; empty for one without number.</summary>
    public string Label { get; set; } = string.Empty;

    public List<PageItem> Items { get; } = [];
}
