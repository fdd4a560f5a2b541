using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks;

public class TableBlockTests
{
    private const string Metrics = """
        id,value,label,unit,period,rank,scope,operator
        rain.north,12.5,North,mm,2024,2,,River Board
        rain.south,1204,South,mm,2024,1,national,River Board
        rain.west,-3.2,West,mm,2024,,,Port Office
        share,75.58,Share,%,2024,,,
        most,>10000,Most,,2024,,,

        """;

    private const string Rain = """
        station,year,level,region
        Alder,2023,1234.50,north
        Birch,2024,7,north
        Crane,2024,-0.25,south

        """;

    [Fact]
    public void Figures_make_rows_with_their_cells_as_origin()
    {
        var report = Clean("""
            metrics: [rain.*, most]
            caption: Rain in {{ rain.north.period }}
            id: tbl-rain
            """, "See @tbl-rain.");
        var table = Table(report, 1);
        Assert.Equal(("Table 1", "Rain in 2024", "tbl-rain"), (table.Label, InlineText.Of(table.Caption), table.Id));
        Assert.Equal(["Indicator|Value"], Texts(table.HeaderRows));
        Assert.Equal(["North|12.5", "South|1,204", "West|−3.2", "Most|over 10,000"], Texts(table.Rows));

        // The caption's figure comes first, then a label and a value a row.
        var figure = report.Editions[0].Document.Figures[4];
        Assert.Equal(("1,204", "rain.south", "metrics.csv", 3, "value"), (figure.Text, figure.Id, figure.Origin.File, figure.Origin.Row, figure.Origin.Column));
    }

    [Theory]
    [InlineData("de", "Indicator|Value|Operator")]
    [InlineData("zh-Hans", "指标|数值|Operator")]
    [InlineData("zh-Hant", "指標|數值|Operator")]
    public void Heads_are_in_the_language_of_the_edition(string language, string expected)
    {
        var report = Load("```table\nmetrics: share\ncolumns: [label, value, operator]\n```", language);
        Assert.Equal([expected], Texts(Table(report, 0).HeaderRows));
    }

    [Fact]
    public void A_file_makes_rows_with_its_decimals_and_years_stay_years()
    {
        var report = Clean("data: rain.csv");
        var table = Table(report, 0);
        Assert.Equal(["station|year|level|region"], Texts(table.HeaderRows));
        Assert.Equal(["Alder|2023|1,234.50|north", "Birch|2024|7|north", "Crane|2024|−0.25|south"], Texts(table.Rows));
        var figure = Assert.Single(report.Editions[0].Document.Figures, f => f.Text == "1,234.50");
        Assert.Equal(("", 1234.50m, "data/rain.csv", 2, "level"), (figure.Id, figure.Value, figure.Origin.File, figure.Origin.Row, figure.Origin.Column));
        Assert.Equal(new SourceSpan("data/rain.csv", 2, 12, 2, 19), figure.Origin.Span);
    }

    [Fact]
    public void Columns_have_fields_heads_alignments_and_filters()
    {
        var table = Table(Clean("""
            metrics: share
            columns:
              - label
              - {field: value, label: "Of all, in {{ share.unit }}", align: right, format: "percent: 1"}
              - {field: rank}
              - operator
            """), 0);
        Assert.Equal(["Indicator|Of all, in %|Rank|Operator"], Texts(table.HeaderRows));
        Assert.Equal(["Share|75.6%||"], Texts(table.Rows));
        Assert.Equal([ColumnAlignment.Auto, ColumnAlignment.End, ColumnAlignment.Auto, ColumnAlignment.Auto], table.Columns.Select(c => c.Alignment));
    }

    [Fact]
    public void Sums_are_decimal_and_know_all_their_cells()
    {
        var report = Clean("data: rain.csv\ntotal: true\nhighlight: Birch\nsort: descending");
        var table = Table(report, 0);
        Assert.Equal(["Alder|2023|1,234.50|north", "Birch|2024|7|north", "Crane|2024|−0.25|south", "Total||1,241.25|"], Texts(table.Rows));
        Assert.Equal([RowKind.Plain, RowKind.Highlighted, RowKind.Plain, RowKind.Total], table.Rows.Select(r => r.Kind));
        var sum = report.Editions[0].Document.Figures[^1];
        Assert.Equal(("1,241.25", 2), (sum.Text, sum.Origin.Row));
        Assert.Equal([3, 4], sum.Also.Select(o => o.Origin.Row));
        Assert.Equal("sum(C2, C3, C4)", sum.Formula);
        Assert.Equal([("C2", 1234.50m), ("C3", 7m), ("C4", -0.25m)], sum.Inputs.Select(i => (i.Origin.Cell, i.Value!.Value)));
    }

    [Fact]
    public void Sums_of_figures_know_all_their_cells()
    {
        var report = Clean("metrics: [rain.*]\ntotal: [value]");
        Assert.Equal("Total|1,213.3", Texts(Table(report, 0).Rows)[^1]);
        var sum = report.Editions[0].Document.Figures[^1];
        Assert.Equal(["rain.south", "rain.west"], sum.Also.Select(o => o.Id));
        Assert.Equal("sum(rain.north, rain.south, rain.west)", sum.Formula);
        Assert.Equal([12.5m, 1204m, -3.2m], sum.Inputs.Select(i => i.Value!.Value));
    }

    [Theory]
    [InlineData("sort: ascending", "Crane,Birch,Alder")]
    [InlineData("sort: none", "Alder,Birch,Crane")]
    [InlineData("sort: {by: station, order: descending}", "Crane,Birch,Alder")]
    [InlineData("sort: {by: region}", "Alder,Birch,Crane")]
    public void Rows_are_sorted(string sort, string expected) =>
        Assert.Equal(expected, string.Join(',', Texts(Table(Clean("data: rain.csv\ncolumns: [station, level]\n" + sort), 0).Rows).Select(r => r.Split('|')[0])));

    [Fact]
    public void Equal_cells_are_joined_and_columns_grouped()
    {
        var table = Table(Clean("""
            data: rain.csv
            columns: [region, station, year, level]
            merge: region
            head: [["", "", {text: Measured, columns: 2}]]
            note:
              - "Source: {{ share.label }}."
            """), 0);
        Assert.Equal([(1, 2), (1, 2), (2, 1)], table.HeaderRows[0].Cells.Select(c => (c.ColumnSpan, c.RowSpan)));
        Assert.Equal(["region|station|Measured", "year|level"], Texts(table.HeaderRows));
        Assert.Equal(["north|Alder|2023|1,234.50", "Birch|2024|7", "south|Crane|2024|−0.25"], Texts(table.Rows));
        Assert.Equal(2, table.Rows[0].Cells[0].RowSpan);
        Assert.Equal("Source: Share.", InlineText.Of(Assert.Single(table.Notes)));
    }

    [Theory]
    [InlineData("data: rain.csv\nhiglight: A", "4:1 RG0361 did you mean 'highlight'?")]
    [InlineData("", "2:1 RG0362 write what it shows, one a line: data: rainfall.csv")]
    [InlineData("- a", "3:1 RG0362 write its keys and values one a line: data: rainfall.csv")]
    [InlineData("caption: A", "2:1 RG0363 name a file of data/ (data: rainfall.csv) or figures (metrics: [patents.*])")]
    [InlineData("data: rain.csv\nmetrics: share", "4:10 RG0363 keep one of them: a table shows either a file or figures")]
    [InlineData("data: rain.csv\ncolumns: [levle]", "4:11 RG0364 did you mean 'level'?")]
    [InlineData("data: rain.csv\nhead: [a, b]", "4:7 RG0365 say how many columns each name spans: {text: Patents, columns: 2}, and '' for none")]
    [InlineData("data: rain.csv\nhighlight: Brich", "4:12 RG0366 did you mean 'Birch'?")]
    [InlineData("data: rain.csv\ntotal: [station]", "4:8 RG0367 leave it out of 'total', or mend the cell")]
    [InlineData("data: rain.csv\ncolumns: [station]\nmerge: region", "5:8 RG0357 it shows station")]
    [InlineData("data: empty.csv", "0:0 RG0358 give it a first line that names the columns, and a line for each row")]
    [InlineData("data: rain.csv\ncolumns: [{label: A}]", "4:11 RG0359 name a field: {field: value, label: Patents}")]
    [InlineData("data: rain.csv\ncolumns: [station]\nsort: ascending", "5:7 RG0360 say which column it is sorted by: sort: {by: name}")]
    [InlineData("data: rian.csv", "3:7 RG0029 did you mean 'data/rain.csv'?")]
    [InlineData("data: ragged.csv", "3:1 RG0210 empty cells need their commas, too")]
    [InlineData("metrics: rain.nroth", "3:10 RG0102 did you mean 'rain.north' or 'rain.south'?")]
    [InlineData("metrics: share\ncolumns: [{field: value, format: \"nubmer: 1\"}]", "4:35 RG0103 did you mean 'number'?")]
    [InlineData("metrics: share\ncolumns: [{field: value, format: \"0.0%\"}]", "4:35 RG0101 write filters as they stand behind | in a binding: percent: 1")]
    [InlineData("metrics: share\ncolumns: [{field: value, format: \"#,##0\"}]", "4:35 RG0101 write filters as they stand behind | in a binding: number: 0")]
    [InlineData("metrics: share\ncolumns: [{field: value, format: \"{{ number: 1 }}\"}]", "4:35 RG0101 write filters as they stand behind | in a binding: number: 1 | with_unit")]
    [InlineData("metrics: share\ncaption: {{ share }} and more", "4:10 RG0016 write caption: \"{{ share }} and more\"")]
    [InlineData("metrics: share\ncolumns:\n  - label\n\t- value", "6:1 RG0016 begin it without blanks, or with spaces alone")]
    [InlineData("metrics: share\ncaption: {{ share }}", "4:10 RG0019 put quotes around a text with {{ }} in it: caption: \"{{ patents.granted }} patents\"")]
    [InlineData("metrics: share\ncaption: \"{{ shrae }}\"", "4:14 RG0102 did you mean 'share'?")]
    [InlineData("metrics: share\nsort: up", "4:7 RG0019 give it one of ascending, descending, none, or a map such as {by: value, order: descending}")]
    public void What_is_wrong_is_reported_at_its_place(string yaml, string problem)
    {
        var report = Load("```table\n" + yaml + "\n```");
        var error = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(problem, FormattableString.Invariant($"{error.Span.Line}:{error.Span.Column} {error.Code} {error.Hint}"));
    }

    [Fact]
    public void A_sum_that_a_column_cannot_print_is_to_blame_itself()
    {
        const string Grown = "id,value,label,period\na,1,A,2023\na,2,A,2024\nb,3,B,2023\nb,4,B,2024\n";
        var report = Report.Load(
            new ReportFiles().Add("report.yaml", "title: T\n").Add("metrics.csv", Grown)
                .Add("narrative.md", "```table\nmetrics: [a, b]\ncolumns: [label, {field: value, format: \"growth | percent: 1\"}]\ntotal: true\n```\n"),
            TestFonts.Options,
            TestContext.Current.CancellationToken);
        var error = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal((4, 8, "RG0367"), (error.Span.Line, error.Span.Column, error.Code));
        Assert.Contains("'growth | percent: 1'", error.Message, StringComparison.Ordinal);
        Assert.Contains("it is a sum", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_a_list_places_are_those_of_the_file()
    {
        var report = Load("- An item\n\n  ```table\n  metrics: share\n  totl: true\n  ```\n");
        var error = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal((6, 3, "RG0361"), (error.Span.Line, error.Span.Column, error.Code));
    }

    private static Report Clean(string yaml, string before = "")
    {
        var report = Load(before + "\n\n```table\n" + yaml + "\n```\n");
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity is Severity.Error or Severity.Warning);
        return report;
    }

    private static Report Load(string narrative, string language = "en") => Report.Load(
        new ReportFiles()
            .Add("narrative.md", "\n" + narrative)
            .Add("report.yaml", $"title: T\ntoc: false\nlanguage: {language}\n")
            .Add("metrics.csv", Metrics)
            .Add("data/rain.csv", Rain)
            .Add("data/ragged.csv", "a,b\n1,2\n3\n")
            .Add("data/empty.csv", ""),
        TestFonts.Options,
        TestContext.Current.CancellationToken);

    private static Table Table(Report report, int index) => Assert.IsType<Table>(report.Editions[0].Document.Blocks[index]);

    private static List<string> Texts(IReadOnlyList<TableRow> rows) => [.. rows.Select(r => string.Join('|', r.Cells.Select(c => InlineText.Of(c.Inlines))))];
}
