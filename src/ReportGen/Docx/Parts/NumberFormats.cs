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

    /// <summary>Text of a level: its counter between prefix and suffix, those of the levels above that it repeats before it.</summary>
    /// <param name="level">From 0.</param>
    public static string Text(NumberFormat format, int level)
    {
        var first = level - format.Outer.Count;
        var outer = format.Outer.Select((part, i) => Counter(part.Prefix, first + i));
        return string.Concat(outer) + Counter(format.Prefix, level) + XmlText.Clean(format.Suffix);
    }

    private static string Counter(string prefix, int level) => XmlText.Clean(prefix) + "%" + Measures.Number(level + 1);
}
