namespace ReportGen.Docx.Styling;

/// <summary>What sets one paragraph style apart from the others.</summary>
/// <param name="Id">Id, as paragraphs refer to it.</param>
/// <param name="Name">Name, as Word's interface shows it; built-in names are in English whatever the interface's language.</param>
/// <param name="Look">The theme's style.</param>
internal sealed record StyleSpec(string Id, string Name, TextStyle Look)
{
    /// <summary>The style whose properties it takes over; null for none.</summary>
    public string? BasedOn { get; init; } = StyleIds.Normal;

    /// <summary>Style of a paragraph typed after it; null for the same.</summary>
    public string? Next { get; init; }

    /// <summary>Style of characters that goes with it.</summary>
    public string? Linked { get; init; }

    public FontRole Role { get; init; } = FontRole.Body;

    public LineRule Lines { get; init; } = LineRule.Exact;

    /// <summary>Place among the recommended styles.</summary>
    public int Priority { get; init; } = 99;

    /// <summary>Whether Word shows it in the gallery.</summary>
    public bool IsQuick { get; init; }

    /// <summary>Whether it is one of ours and not built into Word.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether its words may be parted at a line's end.</summary>
    public bool Hyphenates { get; init; }
}
