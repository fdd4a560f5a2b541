using System.Globalization;
using System.Text;

namespace ReportGen.Diagnostics;

/// <summary>Fonts: RG0401–RG0429, RG0940–RG0949.</summary>
internal static partial class Messages
{
    public static Diagnostic NoFonts() => Error(
        "RG0401",
        SourceSpan.None,
        "there is no font to set the text in",
        "reference the package ReportGen.Fonts and pass LatinFonts.All (for Chinese also ReportGen.Fonts.Chinese and ChineseFonts.All), or give font files of your own");

    public static Diagnostic FamilyMissing(string family, IReadOnlyList<string> near) => Warning(
        "RG0402",
        SourceSpan.None,
        $"there is no font family '{family}'; the next family is used instead",
        DidYouMean(near) ?? "give its font files, or name another family in the theme") with { Found = family };

    public static Diagnostic FallbackFamilyMissing(string family, IReadOnlyList<string> near) => Note(
        "RG0403",
        SourceSpan.None,
        $"there is no font family '{family}', which the theme names for characters that its first family lacks",
        DidYouMean(near) ?? "give its font files, or name another family in the theme") with { Found = family };

    public static Diagnostic SlantReplaced(string family, bool wantsItalic) => Warning(
        "RG0404",
        SourceSpan.None,
        wantsItalic ? $"'{family}' has no italic; its upright face is used instead" : $"'{family}' has no upright face; its italic is used instead",
        FaceHint) with { Found = family };

    public static Diagnostic WeightReplaced(string family, int wanted, int found) => Warning(
        "RG0405",
        SourceSpan.None,
        FormattableString.Invariant($"'{family}' has no {Weight(wanted)}; its {Weight(found)} is used instead"),
        FaceHint) with { Found = family };

    /// <summary>A family that is neither in the report nor among the fonts given.</summary>
    public static Diagnostic FamilyOfThisComputer(string family) => Note(
        "RG0407",
        SourceSpan.None,
        $"'{family}' is taken from the fonts installed on this computer; elsewhere the report may look different",
        "copy its files into the report's folder and name them in the theme: fonts.files");

    public static Diagnostic NoSmallCapitals(string face) => Warning(
        "RG0408",
        SourceSpan.None,
        $"the font '{face}' has no small capitals; its ordinary letters are used instead",
        "leave 'small-caps' out of the theme and {.smallcaps} out of the text, or take a family that has them, such as Source Serif 4");

    public static Diagnostic FaceNotEmbedded(string face, string reason) => Note(
        "RG0406",
        SourceSpan.None,
        $"the Word file does not carry the font '{face}': {reason}",
        "readers who have not installed it will see another font; install it, or use its static TrueType edition with a licence for embedding");

    public static Diagnostic FontUnreadable(string font, string reason) =>
        Error("RG0410", SourceSpan.None, $"{font} cannot be read: {reason}", "check that the file is there and that you may read it");

    public static Diagnostic NotAFont(string font, string found) => Error(
        "RG0411",
        SourceSpan.None,
        $"{font} is not a font that can be used",
        "web and Type 1 fonts come from their makers in these formats, too") with
    {
        Found = found,
        Expected = "a TrueType or OpenType font (.ttf, .otf, .ttc)",
    };

    public static Diagnostic FontDamaged(string font, string part) => Error(
        "RG0412",
        SourceSpan.None,
        $"{font} is damaged in {part}",
        "copy or download the file again");

    public static Diagnostic FontWithoutOutlines(string font) => Error(
        "RG0413",
        SourceSpan.None,
        $"{font} has no outlines, only pictures of its characters, and cannot be embedded",
        "use a font with TrueType or CFF outlines");

    public static Diagnostic EmbeddingRestricted(string font, string forbidden) => Error(
        "RG0414",
        SourceSpan.None,
        $"the licence of {font} forbids {forbidden}",
        "use another font, or one with a licence for embedding");

    public static Diagnostic Cff2Unsupported(string font) => Error(
        "RG0940",
        SourceSpan.None,
        $"{font} has CFF2 outlines, which are not supported yet",
        "use the static or the TrueType edition of the font");

    /// <summary>A character that is printed as a visible substitute.</summary>
    public static Diagnostic MissingCharacter(SourceSpan at, int codePoint) => Warning(
        "RG0420",
        at,
        $"no font has {MissingKind(codePoint)} {Describe(codePoint)}; a substitute is printed in its place",
        CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => "it is likely damaged text: type the character again",
            UnicodeCategory.PrivateUse => "only the font that it was made for knows what it means: write it in another way, or name that font in the theme",
            _ => "write it in another way, or add a family that has it to those of the theme",
        });

    private static string MissingKind(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.Surrogate => "half of a character, the surrogate",
        UnicodeCategory.OtherNotAssigned => "what Unicode has no character for,",
        UnicodeCategory.PrivateUse => "the private-use character",
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => "the combining mark",
        _ when codePoint is >= 0x1F000 and <= 0x1FAFF => "the emoji",
        _ => "the character",
    };

    /// <summary>The same of several characters of one script.</summary>
    /// <param name="at">Where the first of them stands.</param>
    /// <param name="codePoint">The first of them.</param>
    public static Diagnostic MissingCharacters(SourceSpan at, int count, int codePoint) => Warning(
        "RG0420",
        at,
        FormattableString.Invariant($"no font has {count} characters of this report, the first of them {Describe(codePoint)}; substitutes are printed in their place"),
        "write them in another way, or give a font that has them");

    /// <summary>Chinese text, and no font for any of it.</summary>
    /// <param name="at">Where the first of its characters stands.</param>
    /// <param name="codePoint">The first of them.</param>
    public static Diagnostic MissingChinese(SourceSpan at, int count, int codePoint) => Warning(
        "RG0420",
        at,
        FormattableString.Invariant($"there is no Chinese font for the text that begins with {Describe(codePoint)}; substitutes are printed in the place of {count} {(count == 1 ? "character" : "different characters")}"),
        "reference the package ReportGen.Fonts.Chinese and pass ChineseFonts.All, too, or give a Chinese font of your own");

    /// <summary>Text that runs from right to left.</summary>
    public static Diagnostic RightToLeftText(SourceSpan at, int codePoint) => Error(
        "RG0941",
        at,
        $"text that runs from right to left is not supported yet; it begins with {Describe(codePoint)}",
        "leave it out, or give it as a picture with alt text");

    private const string FaceHint = "name the file of that face in the theme, under fonts.files, or ask for another weight or family";

    /// <summary>A weight as people call it (the names of OpenType), and its number.</summary>
    private static string Weight(int weight) => string.Create(CultureInfo.InvariantCulture, $"{Name(weight)} ({weight})");

    private static string Name(int weight) => weight switch
    {
        < 150 => "thin",
        < 250 => "extra-light",
        < 350 => "light",
        < 450 => "regular",
        < 550 => "medium",
        < 650 => "semi-bold",
        < 750 => "bold",
        < 850 => "extra-bold",
        _ => "black",
    };

    private static string Describe(int codePoint)
    {
        var number = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.Format => number,
            // On a dotted circle a mark is to be seen by itself.
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => $"'\u25CC{new Rune(codePoint)}' ({number})",
            _ => $"'{new Rune(codePoint)}' ({number})",
        };
    }
}
