namespace ReportGen;

/// <summary>The simplified Chinese families of the built-in themes, under the SIL Open Font License.</summary>
public static class ChineseFonts
{
    /// <summary>Noto Serif SC and Noto Sans SC, regular and bold.</summary>
    public static IReadOnlyList<FontSource> All { get; } =
    [
        Face("Noto Serif SC", "NotoSerifSC_400Regular", 400),
        Face("Noto Serif SC", "NotoSerifSC_700Bold", 700),
        Face("Noto Sans SC", "NotoSansSC_400Regular", 400),
        Face("Noto Sans SC", "NotoSansSC_700Bold", 700),
    ];

    private static FontSource Face(string family, string file, int weight) =>
        FontSource.FromResource(typeof(ChineseFonts).Assembly, file + ".ttf", family, weight);
}
