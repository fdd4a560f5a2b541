using System.Globalization;

namespace ReportGen.Diagnostics;

/// <summary>Theme files: RG0041 to RG0049.</summary>
internal static partial class Messages
{
    public static Diagnostic UnknownThemeKey(SourceSpan at, string name, string map, IReadOnlyCollection<string> known) => Error(
        "RG0041",
        at,
        map.Length == 0 ? $"themes have no '{name}'" : $"'{map}' has no '{name}'",
        DidYouMean(NearNames.Of(name, known)) ?? "there are " + string.Join(", ", known)) with
    {
        Found = name,
        Expected = string.Join(", ", known),
    };

    public static Diagnostic ThemeValue(SourceSpan at, string path, string found, string expected, IReadOnlyList<string> choices) => Error(
        "RG0042",
        at,
        $"'{path}' cannot be '{found}'",
        DidYouMean(NearNames.Of(found, choices)) ?? (IsDecimalComma(found) ? $"write decimals with a point: {found.Replace(',', '.')}" : "it is " + expected)) with
    {
        Found = found,
        Expected = expected,
    };

    private static bool IsDecimalComma(string text) => text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
        && comma + 1 < text.Length && char.IsAsciiDigit(text[comma - 1]) && char.IsAsciiDigit(text[comma + 1]);

    public static Diagnostic ThemeContrast(SourceSpan at, string path, Color ink, Color ground, double contrast, double needed) => Warning(
        "RG0043",
        at,
        string.Create(CultureInfo.InvariantCulture, $"'{path}' is hard to read: {ink} on {ground} has a contrast of {Math.Floor(contrast * 10) / 10:0.0} to 1, and WCAG AA asks for {needed:0.0}"),
        "take a darker colour for the words or a lighter one for their ground");

    public static Diagnostic ThemePartsTwice(SourceSpan at) => Warning(
        "RG0044",
        at,
        "paragraphs are parted by an indent and by space",
        "set 'text.indent' or 'text.space' to 0: one of them is enough");
}
