using ReportGen.Document;

namespace ReportGen.Layout.Inline;

/// <summary>The first mark of a note: the note begins on the page of its line.</summary>
/// <param name="Note">The note.</param>
/// <param name="Structure">Structure node of the mark.</param>
internal sealed record NoteMark(Footnote Note, int Structure);
