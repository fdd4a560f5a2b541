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

    private const string PatternHint = "it is to be a file of the hyph-utf8 collection, such as hyph-it.tex: \\patterns{…} around words such as .ab1c or 1ba";

    public static Diagnostic NoPatterns(SourceSpan at) => Error("RG0045", at, "this file holds no hyphenation patterns", PatternHint);

    public static Diagnostic NoPattern(SourceSpan at, string found) => Error("RG0046", at, $"'{found}' is no hyphenation pattern", PatternHint) with { Found = found };

    public static Diagnostic NoHyphenedWord(SourceSpan at, string found) =>
        Error("RG0046", at, $"'{found}' is no word with hyphens", "between \\hyphenation{ and } stand words such as ta-ble") with { Found = found };

    public static Diagnostic PatternsOpen(SourceSpan at) => Error("RG0047", at, "this list of patterns is never closed", "put a } on the line after its last word; perhaps the end of the file is missing");

    public static Diagnostic TooManyPatternLetters(SourceSpan at, int most) =>
        Error("RG0048", at, FormattableString.Invariant($"these patterns have more than {most} different letters"), "take the patterns of one language, without capital letters");
}
