namespace ReportGen.Layout.Flow;

/// <summary>The foot of a page.</summary>
/// <param name="Notes">Its notes.</param>
/// <param name="RuleTop">Upper edge of the rule above them, from the upper edge of the text on the page.</param>
internal sealed record PageFoot(PlacedStrips Notes, double RuleTop);
