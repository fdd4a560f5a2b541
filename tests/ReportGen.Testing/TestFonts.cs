namespace ReportGen.Testing;

/// <summary>The fonts that the program comes with.</summary>
public static class TestFonts
{
    public static IReadOnlyList<FontSource> All { get; } = [.. LatinFonts.All, .. ChineseFonts.All];

    /// <summary>Options with these fonts and nothing else.</summary>
    public static ReportOptions Options { get; } = new() { Fonts = All };
}
