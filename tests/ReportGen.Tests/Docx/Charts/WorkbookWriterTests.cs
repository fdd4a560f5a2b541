using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Docx.Charts;
using Xunit;

namespace ReportGen.Tests.Docx.Charts;

public class WorkbookWriterTests
{
    private static readonly ChartSheet Patents = new(
        "Year",
        ["2022", "2023", "2024"],
        [
            new SheetColumn("Granted", "#,##0", [219000m, null, 241900m]),
            new SheetColumn("Share", "0.00\"%\"", [70.10m, 73.4m, 75.58m]),
        ]);

    [Fact]
    public void Names_stand_in_the_first_column_and_numbers_behind_them()
    {
        var cells = new ReadWorkbook(WorkbookWriter.Write(Patents)).Cells;

        Assert.Equal(
            "A1=Year;A2=2022;A3=2023;A4=2024;B1=Granted;B2=219000;B4=241900;C1=Share;C2=70.10;C3=73.4;C4=75.58",
            string.Join(';', cells.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key + "=" + c.Value)));
    }

    [Fact]
    public void Numbers_have_the_format_of_their_column()
    {
        var book = new ReadWorkbook(WorkbookWriter.Write(Patents));

        Assert.Equal("#,##0", book.FormatOf("B4"));
        Assert.Equal("0.00\"%\"", book.FormatOf("C2"));
    }

    [Fact]
    public void A_table_lies_over_the_data()
    {
        var table = new ReadWorkbook(WorkbookWriter.Write(Patents)).Xml("xl/tables/table1.xml");

        Assert.Equal("A1:C4", table.Attribute("ref")!.Value);
        Assert.Equal(["Year", "Granted", "Share"], table.Descendants().Select(e => (string?)e.Attribute("name")).OfType<string>());
    }

    [Theory]
    [InlineData("", "Granted")]
    [InlineData("Year", "")]
    [InlineData("Granted", "granted")]
    [InlineData("Year", "Granted\nin the year")]
    public void Heads_that_no_table_could_have_stand_without_one(string corner, string name)
    {
        var sheet = new ChartSheet(corner, ["2024"], [new SheetColumn(name, "0", [1m])]);

        Assert.DoesNotContain("xl/tables/table1.xml", new ReadWorkbook(WorkbookWriter.Write(sheet)).Names);
        AssertValid(sheet);
    }

    [Fact]
    public void Columns_go_on_behind_Z()
    {
        var sheet = new ChartSheet("Year", ["2024"], [.. Enumerable.Range(0, 60).Select(i => new SheetColumn("Series " + i, "0", [i]))]);
        var cells = new ReadWorkbook(WorkbookWriter.Write(sheet)).Cells;

        Assert.Equal("24", cells["Z2"]);
        Assert.Equal("25", cells["AA2"]);
        Assert.Equal("51", cells["BA2"]);
        Assert.Equal("Sheet1!$AA$2:$AA$2", sheet.ValuesReference(25));
    }

    [Fact]
    public void Charts_refer_to_names_and_numbers()
    {
        Assert.Equal("Sheet1!$A$2:$A$4", Patents.NamesReference);
        Assert.Equal("Sheet1!$C$1", ChartSheet.NameReference(1));
        Assert.Equal("Sheet1!$C$2:$C$4", Patents.ValuesReference(1));
    }

    [Fact]
    public void A_workbook_is_valid() => AssertValid(Patents);

    [Fact]
    public void Characters_that_xml_forbids_are_replaced() =>
        AssertValid(new ChartSheet("a\u0001", ["b\uD800", " 件 "], [new SheetColumn("c\uFFFE", "0", [1m, -2.50m])]));

    [Fact]
    public void Same_data_same_bytes() => Assert.Equal(WorkbookWriter.Write(Patents), WorkbookWriter.Write(Patents));

    [Fact]
    public void Every_number_comes_back_as_it_was() => Gen.Select(Gen.Decimal, Gen.Bool).Select((value, isThere) => isThere ? value : (decimal?)null).Array[1, 20].Sample(values =>
    {
        var sheet = new ChartSheet("Year", [.. values.Select((_, i) => "n" + i)], [new SheetColumn("Values", "General", values)]);

        Assert.Equal(
            values.Select(v => v?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty),
            new ReadWorkbook(WorkbookWriter.Write(sheet)).Range(sheet.ValuesReference(0)));
    });

    private static void AssertValid(ChartSheet sheet)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(sheet)), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken);
        Assert.Equal(string.Empty, string.Join('\n', errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")));
    }
}
