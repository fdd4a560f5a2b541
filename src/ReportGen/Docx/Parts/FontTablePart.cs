using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/fontTable.xml</c>: what kind of face each family is, so that Word replaces a missing one by its like.</summary>
internal static class FontTablePart
{
    public static W.Fonts Of(Theme theme)
    {
        var fonts = new W.Fonts();
        foreach (var family in Families(theme))
        {
            fonts.AppendChild(Font(family));
        }

        return fonts;
    }

    private static IEnumerable<string> Families(Theme theme) =>
        new[] { theme.Body, theme.Title, theme.Subtitle, theme.TitleOwner, theme.TitleDetail, theme.HeadingLook(1), theme.Caption, theme.TableHead, theme.TableCell, theme.TableNote, theme.Quote, theme.Code, theme.Header, theme.Footer }
            .Select(FontPair.Of)
            .SelectMany(pair => new[] { pair.Latin, pair.EastAsian })
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static W.Font Font(string family)
    {
        var isMono = Has(family, "Code") || Has(family, "Mono") || Has(family, "Courier") || Has(family, "Consolas");
        var isSans = Has(family, "Sans") || Has(family, "Hei") || Has(family, "Gothic") || Has(family, "Arial");
        return new W.Font
        {
            Name = XmlText.Clean(family),
            FontFamily = new W.FontFamily { Val = Kind(isMono, isSans) },
            Pitch = new W.Pitch { Val = isMono ? W.FontPitchValues.Fixed : W.FontPitchValues.Variable },
        };
    }

    private static W.FontFamilyValues Kind(bool isMono, bool isSans) =>
        isMono ? W.FontFamilyValues.Modern : isSans ? W.FontFamilyValues.Swiss : W.FontFamilyValues.Roman;

    private static bool Has(string family, string part) => family.Contains(part, StringComparison.OrdinalIgnoreCase);
}
