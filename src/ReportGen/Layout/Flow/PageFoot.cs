namespace ReportGen.Layout.Flow;

/// <summary>The notes of one page.</summary>
/// <param name="Strips">Their strips.</param>
/// <param name="Tops">Upper edges, from the upper edge of the text on the page.</param>
/// <param name="RuleTop">Upper edge of the rule above them.</param>
internal sealed record PageFoot(IReadOnlyList<Strip> Strips, IReadOnlyList<double> Tops, double RuleTop);
