namespace ReportGen.Fonts;

/// <summary>Characters that leave no mark: any face will do for them, and shaping gives them no glyph.</summary>
internal static class Ignorable
{
    /// <summary>Stands in for ignorable characters that HarfBuzz would look up in the font.</summary>
    public const char ZeroWidthSpace = '\u200B';

    /// <summary>Controls, line and paragraph separators, and what HarfBuzz hides as default ignorable.</summary>
    /// <remarks>
    /// HarfBuzz leaves the Hangul fillers out of Unicode's Default_Ignorable_Code_Point, and so does this list:
    /// they have an advance in fonts that know them.
    /// </remarks>
    public static bool Contains(int codePoint) => codePoint switch
    {
        < 0xA0 => codePoint is < 0x20 and not '\t' or >= 0x7F,
        0x00AD or 0x034F or 0x061C or 0x17B4 or 0x17B5 => true,
        >= 0x180B and <= 0x180E => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        0xFEFF => true,
        >= 0xFFF0 and <= 0xFFF8 => true,
        >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    /// <summary>Whether HarfBuzz would look the character up, so that it must be replaced before shaping.</summary>
    public static bool IsControlOrSeparator(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029';
}
