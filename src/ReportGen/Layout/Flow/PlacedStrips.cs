namespace ReportGen.Layout.Flow;

/// <summary>Strips that are not in the flow of the text, at their places on a page.</summary>
/// <param name="Strips">The strips.</param>
/// <param name="Tops">Upper edges, from the upper edge of the text on the page.</param>
internal sealed record PlacedStrips(IReadOnlyList<Strip> Strips, IReadOnlyList<double> Tops);
