namespace ReportGen.Fonts.Sfnt;

/// <summary>Four letters packed into a number, as OpenType and HarfBuzz name tables, features and scripts.</summary>
internal static class Tag
{
    /// <summary>Packs four ASCII letters, the first into the highest byte.</summary>
    public static uint Of(ReadOnlySpan<char> letters) =>
        ((uint)letters[0] << 24) | ((uint)letters[1] << 16) | ((uint)letters[2] << 8) | letters[3];

    /// <summary>The four letters.</summary>
    public static string ToText(uint tag) =>
        new([(char)(tag >> 24), (char)((tag >> 16) & 0xFF), (char)((tag >> 8) & 0xFF), (char)(tag & 0xFF)]);
}
