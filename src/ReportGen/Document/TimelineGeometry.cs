namespace ReportGen.Document;

/// <summary>The measures of a timeline, found once with the fonts of the page.</summary>
/// <param name="Width">Width of the whole.</param>
/// <param name="Dates">Room for the dates.</param>
internal sealed record TimelineGeometry(Length Width, Length Dates);
