namespace ReportGen.Input.Themes;

/// <summary>A key of theme files.</summary>
/// <param name="Path">Its name behind those of the maps around it: <c>tables.head.size</c>.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Meaning">What it does, for the documentation.</param>
internal sealed record ThemeKey(string Path, ThemeKind Kind, string Meaning);
