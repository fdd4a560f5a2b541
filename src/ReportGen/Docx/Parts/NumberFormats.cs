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

    /// <summary>Text of a level: its counter, behind those above that it names, between prefix and suffix.</summary>
    /// <param name="level">From 0.</param>
    public static string Text(NumberFormat format, int level)
    {
        var above = Enumerable.Range(level - format.Parents, format.Parents).Select(parent => Counter(parent) + ".");
        return XmlText.Clean(format.Prefix) + string.Concat(above) + Counter(level) + XmlText.Clean(format.Suffix);
    }

    private static string Counter(int level) => "%" + Measures.Number(level + 1);
}
