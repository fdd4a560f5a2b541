namespace ReportGen.Layout.Inline.Collecting;

/// <summary>A stretch of a paragraph's characters that looks the same and belongs to one structure node.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Just after the last character.</param>
/// <param name="Look">How it is set.</param>
/// <param name="Structure">Structure node, or an artifact.</param>
/// <param name="Link">Index of its link among the paragraph's; -1 for none.</param>
/// <param name="Origin">The inline that it comes from, for messages.</param>
internal readonly record struct StyledSpan(int Start, int End, TextLook Look, int Structure, int Link, Document.Inline Origin);
