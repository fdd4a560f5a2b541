namespace ReportGen.Fonts;

/// <summary>Why a font cannot be used.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Detail">What was found, to finish the reason's sentence.</param>
internal sealed record FontProblem(FontProblemKind Kind, string Detail);
