namespace ReportGen.Layout.Pages;

/// <summary>A rectangle; X from the left edge of the text, Y from the upper edge of the page.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height);
