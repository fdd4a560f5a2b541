namespace ReportGen.Docx.Body;

/// <summary>Where a block stands inside others. WordprocessingML has no nested blocks, only indents and levels.</summary>
/// <param name="Left">Left edge of its text, in twips.</param>
/// <param name="ListDepth">How many lists it stands in.</param>
/// <param name="BulletDepth">How many of them are bulleted.</param>
/// <param name="Style">Style of its paragraphs; null for running text.</param>
internal readonly record struct Placement(int Left, int ListDepth, int BulletDepth, string? Style)
{
    /// <summary>Whether it stands in a frame with the bar of its quotation, so that its paragraphs need none.</summary>
    public bool IsFramed { get; init; }

    /// <summary>Between the margins of the page.</summary>
    public static Placement Page { get; }
}
