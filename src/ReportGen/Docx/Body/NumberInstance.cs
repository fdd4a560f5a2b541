namespace ReportGen.Docx.Body;

/// <summary>A numbering that begins at a number of its own.</summary>
/// <param name="Id">Id that paragraphs refer to.</param>
/// <param name="Abstract">Id of the format.</param>
/// <param name="Level">Level that it restarts, from 0.</param>
/// <param name="Start">First number.</param>
internal sealed record NumberInstance(int Id, int Abstract, int Level, int Start);
