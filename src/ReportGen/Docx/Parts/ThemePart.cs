using System.Security;
using System.Text;
using ReportGen.Docx.Charts;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/theme/theme1.xml</c>: fonts and colours that styles, and the user's own shapes and charts, refer to.</summary>
internal static class ThemePart
{
    public static void Write(Stream stream, DocxContext context)
    {
        var theme = context.Theme;
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
        writer.Write($"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"{Escape(theme.Name)}\"><a:themeElements>");
        WriteColors(writer, theme, context.Colors);
        writer.Write($"<a:fontScheme name=\"{Escape(theme.Name)}\">");
        WriteFonts(writer, "majorFont", context.Faces.PairOf(theme.HeadingLook(1)));
        WriteFonts(writer, "minorFont", context.Faces.PairOf(theme.Body));
        writer.Write("</a:fontScheme>");
        writer.Write(Format);
        writer.Write("</a:themeElements></a:theme>");
    }

    private static void WriteColors(StreamWriter writer, Theme theme, SchemeColors colors)
    {
        writer.Write($"<a:clrScheme name=\"{Escape(theme.Name)}\">");
        Color(writer, "dk1", theme.Body.Color.Hex);
        Color(writer, "lt1", "FFFFFF");
        Color(writer, "dk2", theme.Accent.Hex);
        Color(writer, "lt2", "EEF1F4");
        for (var i = 0; i < colors.Accents.Count; i++)
        {
            Color(writer, "accent" + Measures.Number(i + 1), colors.Accents[i].Hex);
        }

        Color(writer, "hlink", theme.Colors.Link.Hex);
        Color(writer, "folHlink", theme.Colors.Link.Hex);
        writer.Write("</a:clrScheme>");
    }

    private static void Color(StreamWriter writer, string name, string hex) =>
        writer.Write($"<a:{name}><a:srgbClr val=\"{hex}\"/></a:{name}>");

    private static void WriteFonts(StreamWriter writer, string name, FontPair fonts) =>
        writer.Write($"<a:{name}><a:latin typeface=\"{Escape(fonts.Latin)}\"/><a:ea typeface=\"{Escape(fonts.EastAsian)}\"/><a:cs typeface=\"\"/></a:{name}>");

    private static string Escape(string text) => SecurityElement.Escape(XmlText.Clean(text));

    // A theme must have three of each kind (ECMA-376 part 1, 20.1.4.1.14); plain ones, since nothing of ours uses them.
    private const string Format =
        """
        <a:fmtScheme name="Plain"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>
        """;
}
