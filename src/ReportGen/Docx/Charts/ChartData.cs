using System.Globalization;
using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>A chart's references to its workbook, each with the values found there, which readers show without opening it.</summary>
internal sealed class ChartData(ChartSheet sheet)
{
    /// <summary>The name of a series.</summary>
    /// <param name="column">From 0, the first with numbers.</param>
    public C.SeriesText NameOf(int column) => new(Texts(ChartSheet.NameReference(column), [sheet.Columns[column].Name]));

    /// <summary>The names of the rows as categories.</summary>
    public C.CategoryAxisData Categories() => new(Texts(sheet.NamesReference, sheet.Names));

    public C.Values Values(int column) => new(Numbers(column));

    /// <summary>A column as places across.</summary>
    public C.XValues Across(int column) => new(Numbers(column));

    /// <summary>A column as heights.</summary>
    public C.YValues Heights(int column) => new(Numbers(column));

    private static C.StringReference Texts(string formula, IReadOnlyList<string> texts)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)texts.Count });
        cache.Append(texts.Select(OpenXmlElement (text, i) => new C.StringPoint(new C.NumericValue(XmlText.Clean(text))) { Index = (uint)i }));
        return new C.StringReference(new C.Formula(formula), cache);
    }

    private C.NumberReference Numbers(int column)
    {
        var values = sheet.Columns[column].Values;
        var cache = new C.NumberingCache(new C.FormatCode(XmlText.Clean(sheet.Columns[column].Format)), new C.PointCount { Val = (uint)values.Count });
        for (var i = 0; i < values.Count; i++)
        {
            // A point that is not there is a gap, as an empty cell is.
            if (values[i] is { } value)
            {
                cache.AppendChild(new C.NumericPoint(new C.NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i });
            }
        }

        return new C.NumberReference(new C.Formula(sheet.ValuesReference(column)), cache);
    }
}
