using ReportGen.Fonts.Native;

namespace ReportGen.Fonts;

/// <summary>Unicode scripts as HarfBuzz packs them: the ISO 15924 tag.</summary>
internal static class Script
{
    public const uint Common = 0x5A797979; // Zyyy
    public const uint Inherited = 0x5A696E68; // Zinh
    public const uint Unknown = 0x5A7A7A7A; // Zzzz
    public const uint Latin = 0x4C61746E; // Latn
    public const uint Han = 0x48616E69; // Hani
    public const uint Hiragana = 0x48697261; // Hira
    public const uint Katakana = 0x4B616E61; // Kana
    public const uint Bopomofo = 0x426F706F; // Bopo
    public const uint Hangul = 0x48616E67; // Hang

    /// <summary>Script property of a code point (UAX #24), as HarfBuzz's own tables have it.</summary>
    public static uint Of(int codePoint) => codePoint switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Latin,
        < 0x80 => Common,
        >= 0x4E00 and <= 0x9FFF => Han,
        _ => HarfBuzz.hb_unicode_script(HarfBuzz.hb_unicode_funcs_get_default(), (uint)codePoint),
    };

    /// <summary>Whether letters of the script decide the face of the punctuation beside them.</summary>
    public static bool IsStrong(uint script) => script is not (Common or Inherited or Unknown);

    /// <summary>Whether the script is set on a grid of full-width cells.</summary>
    public static bool IsEastAsian(uint script) => script is Han or Hiragana or Katakana or Bopomofo or Hangul;

    /// <summary>Whether the script runs from right to left.</summary>
    public static bool IsRightToLeft(uint script) => HarfBuzz.hb_script_get_horizontal_direction(script) == Direction.RightToLeft;
}
