using S = DocumentFormat.OpenXml.Spreadsheet;

namespace ReportGen.Docx.Charts;

/// <summary>The table over a chart's data: a row that is typed below it joins the chart.</summary>
internal static class SheetTable
{
    /// <summary>Whether the heads are such as tables need: each with text, all different, and none over two lines.</summary>
    public static bool Suits(ChartSheet sheet)
    {
        var heads = Heads(sheet).ToList();
        return sheet.Names.Count > 0
            && heads.TrueForAll(h => h.Length > 0 && h == h.Trim() && !h.Any(char.IsControl))
            && heads.Distinct(StringComparer.OrdinalIgnoreCase).Count() == heads.Count;
    }

    public static S.Table Make(ChartSheet sheet)
    {
        var columns = new S.TableColumns(Heads(sheet).Select(Column)) { Count = (uint)sheet.Columns.Count + 1 };
        return new S.Table(columns)
        {
            Id = 1,
            Name = "Table1",
            DisplayName = "Table1",
            Reference = "A1:" + ChartSheet.CellName(sheet.Columns.Count, sheet.Names.Count),
            TotalsRowShown = false,
        };
    }

    private static IEnumerable<string> Heads(ChartSheet sheet) => [sheet.Corner, .. sheet.Columns.Select(c => c.Name)];

    private static S.TableColumn Column(string head, int index) => new() { Id = (uint)index + 1, Name = XmlText.Clean(head) };
}
