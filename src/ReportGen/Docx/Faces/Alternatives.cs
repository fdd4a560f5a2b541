using ReportGen.Fonts;

namespace ReportGen.Docx.Faces;

/// <summary>Fonts to look for where a family is missing: those of the same design first, then what the systems come with.</summary>
internal static class Alternatives
{
    private static readonly Dictionary<string, string> Siblings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Source Serif 4"] = "Source Serif Pro",
        ["Source Sans 3"] = "Source Sans Pro",
        ["Noto Serif SC"] = "Source Han Serif SC, Noto Serif CJK SC",
        ["Noto Sans SC"] = "Source Han Sans SC, Noto Sans CJK SC",
    };

    /// <summary>A list for <c>w:altName</c>, whose names commas part (ECMA-376 part 1, 17.8.3.1).</summary>
    public static string Of(string family, FaceKind kind)
    {
        var usual = kind switch
        {
            FaceKind.Sans => "Calibri, Segoe UI, Helvetica Neue, Arial",
            FaceKind.Mono => "Consolas, Menlo, Courier New",
            FaceKind.EastAsianSerif => "SimSun, 宋体, Songti SC",
            FaceKind.EastAsianSans => "Microsoft YaHei, 微软雅黑, PingFang SC",
            _ => "Cambria, Georgia, Times New Roman",
        };
        return Siblings.GetValueOrDefault(family) is { } siblings ? siblings + ", " + usual : usual;
    }
}
