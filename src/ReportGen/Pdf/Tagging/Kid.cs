namespace ReportGen.Pdf.Tagging;

/// <summary>One thing that an element holds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Page">Index of the page that shows it; -1 for a child.</param>
/// <param name="Value">Marked content identifier, number of the annotation's object, or index of the child.</param>
/// <param name="Next">Index of the next in the list; -1 for the last.</param>
internal readonly record struct Kid(KidKind Kind, int Page, int Value, int Next);
