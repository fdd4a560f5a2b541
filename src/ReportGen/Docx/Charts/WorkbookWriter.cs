using ReportGen.Docx.Package;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace ReportGen.Docx.Charts;

/// <summary>The workbook inside a chart: what Word opens for <i>Edit Data</i>.</summary>
internal static class WorkbookWriter
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Writes the workbook as a package; same sheet, same bytes.</summary>
    public static byte[] Write(ChartSheet sheet)
    {
        using var stream = new MemoryStream();
        using var package = new PackageWriter(stream);
        var hasTable = SheetTable.Suits(sheet);
        package.Write("[Content_Types].xml", types => WriteTypes(types, hasTable));
        var root = Relationships.OfPart();
        root.Add(RelationshipTypes.OfficeDocument, "xl/workbook.xml");
        package.Write("_rels/.rels", root.Write);
        WriteBook(package);
        WriteSheet(package, sheet, hasTable);
        package.Complete();
        return stream.ToArray();
    }

    private static void WriteTypes(Stream stream, bool hasTable)
    {
        using var types = new ContentTypesWriter(stream);
        types.Override("xl/workbook.xml", Excel + "sheet.main+xml");
        types.Override("xl/worksheets/sheet1.xml", Excel + "worksheet+xml");
        types.Override("xl/styles.xml", Excel + "styles+xml");
        types.Override("xl/sharedStrings.xml", Excel + "sharedStrings+xml");
        if (hasTable)
        {
            types.Override("xl/tables/table1.xml", Excel + "table+xml");
        }
    }

    private static void WriteBook(PackageWriter package)
    {
        var relationships = Relationships.OfPart();
        var sheet = relationships.Add(RelationshipTypes.Worksheet, "worksheets/sheet1.xml");
        relationships.Add(RelationshipTypes.Styles, "styles.xml");
        relationships.Add(RelationshipTypes.SharedStrings, "sharedStrings.xml");
        package.Write("xl/workbook.xml", new S.Workbook(new S.Sheets(new S.Sheet { Name = ChartSheet.Title, SheetId = 1, Id = sheet })));
        package.Write("xl/_rels/workbook.xml.rels", relationships.Write);
    }

    private static void WriteSheet(PackageWriter package, ChartSheet sheet, bool hasTable)
    {
        var texts = new SharedStrings();
        var styles = new SheetStyles();
        var relationships = Relationships.OfPart();
        var table = hasTable ? relationships.Add(RelationshipTypes.Table, "../tables/table1.xml") : null;
        package.Write("xl/worksheets/sheet1.xml", new SheetPart(sheet, texts, styles).Make(table));
        if (hasTable)
        {
            package.Write("xl/worksheets/_rels/sheet1.xml.rels", relationships.Write);
            package.Write("xl/tables/table1.xml", SheetTable.Make(sheet));
        }

        package.Write("xl/styles.xml", styles.Sheet());
        package.Write("xl/sharedStrings.xml", texts.Table());
    }
}
