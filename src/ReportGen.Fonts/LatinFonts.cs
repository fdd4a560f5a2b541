namespace ReportGen;

/// <summary>The Latin families of the built-in themes, under the SIL Open Font License.</summary>
public static class LatinFonts
{
    /// <summary>Source Serif 4, Source Sans 3 and Source Code Pro in the weights that the themes use.</summary>
    public static IReadOnlyList<FontSource> All { get; } =
    [
        .. Family("Source Serif 4", "SourceSerif4"),
        .. Family("Source Sans 3", "SourceSans3"),
        Face("Source Code Pro", "SourceCodePro_400Regular", 400),
        Face("Source Code Pro", "SourceCodePro_700Bold", 700),
    ];

    private static IEnumerable<FontSource> Family(string name, string file) =>
    [
        Face(name, file + "_400Regular", 400),
        Face(name, file + "_400Regular_Italic", 400, italic: true),
        Face(name, file + "_600SemiBold", 600),
        Face(name, file + "_700Bold", 700),
        Face(name, file + "_700Bold_Italic", 700, italic: true),
    ];

    private static FontSource Face(string family, string file, int weight, bool italic = false) =>
        FontSource.FromResource(typeof(LatinFonts).Assembly, file + ".ttf", family, weight, italic);
}
