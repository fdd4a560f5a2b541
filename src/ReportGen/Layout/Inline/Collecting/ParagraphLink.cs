namespace ReportGen.Layout.Inline.Collecting;

/// <summary>A link of a paragraph.</summary>
/// <param name="Target">Absolute URI or <c>#id</c>.</param>
/// <param name="Contents">What it says; never empty.</param>
/// <param name="Structure">Its Link node.</param>
internal readonly record struct ParagraphLink(string Target, string Contents, int Structure);
