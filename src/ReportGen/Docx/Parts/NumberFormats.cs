using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary>Counters as Word names them.</summary>
internal static class NumberFormats
{
    public static W.NumberFormatValues Of(NumberStyle style) => style switch
    {
        NumberStyle.UpperRoman => W.NumberFormatValues.UpperRoman,
        NumberStyle.LowerRoman => W.NumberFormatValues.LowerRoman,
        NumberStyle.UpperLetter => W.NumberFormatValues.UpperLetter,
        NumberStyle.LowerLetter => W.NumberFormatValues.LowerLetter,
        NumberStyle.Chinese => W.NumberFormatValues.ChineseCountingThousand,
        _ => W.NumberFormatValues.Decimal,
    };

    /// <summary>Text of a level: its counter between prefix and suffix.</summary>
    /// <param name="level">From 0.</param>
    public static string Text(NumberFormat format, int level) =>
        XmlText.Clean(format.Prefix) + "%" + Measures.Number(level + 1) + XmlText.Clean(format.Suffix);
}
