namespace ReportGen.Provenance.Reading;

/// <summary>The figures of one document.</summary>
/// <param name="Title">Title without formatting.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Figures">In reading order.</param>
internal sealed record FigureList(string Title, string Language, IReadOnlyList<Figure> Figures);
