using System.IO.Compression;
using System.Xml.Linq;

namespace ReportGen.Tests.Docx.Charts;

/// <summary>A chart's workbook, read back as plain XML.</summary>
internal sealed class ReadWorkbook(byte[] bytes)
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What stands in the cells, by their names; numbers as they are written.</summary>
    public IReadOnlyDictionary<string, string> Cells
    {
        get
        {
            var texts = Xml("xl/sharedStrings.xml").Elements(S + "si").Select(e => e.Value).ToList();
            return Xml("xl/worksheets/sheet1.xml").Descendants(S + "c").ToDictionary(
                cell => (string)cell.Attribute("r")!,
                cell => (string?)cell.Attribute("t") == "s" ? texts[(int)cell.Element(S + "v")!] : cell.Element(S + "v")!.Value);
        }
    }

    public IReadOnlyList<string> Names
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            return [.. zip.Entries.Select(e => e.FullName)];
        }
    }

    /// <summary>The number format code of a cell.</summary>
    public string FormatOf(string cell)
    {
        var style = (int)Xml("xl/worksheets/sheet1.xml").Descendants(S + "c").Single(c => (string?)c.Attribute("r") == cell).Attribute("s")!;
        var styles = Xml("xl/styles.xml");
        var number = (string?)styles.Element(S + "cellXfs")!.Elements().ElementAt(style).Attribute("numFmtId");
        return styles.Element(S + "numFmts")!.Elements().Single(f => (string?)f.Attribute("numFmtId") == number).Attribute("formatCode")!.Value;
    }

    /// <summary>The texts or numbers that a chart's formula refers to, an empty one for an empty cell.</summary>
    public IReadOnlyList<string> Range(string formula)
    {
        var ends = formula.Split('!')[1].Replace("$", string.Empty, StringComparison.Ordinal).Split(':');
        var column = ends[0].TrimEnd("0123456789".ToCharArray());
        var (from, to) = (int.Parse(ends[0][column.Length..]), int.Parse(ends[^1][column.Length..]));
        var cells = Cells;
        return [.. Enumerable.Range(from, to - from + 1).Select(row => cells.GetValueOrDefault(column + row, string.Empty))];
    }

    public XElement Xml(string part)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var stream = zip.GetEntry(part)!.Open();
        return XDocument.Load(stream).Root!;
    }
}
