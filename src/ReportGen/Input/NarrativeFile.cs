namespace ReportGen.Input;

/// <summary>A narrative of the folder.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Language">Language of <c>narrative.LANG.md</c>; null for narrative.md.</param>
internal sealed record NarrativeFile(string File, string? Language);
