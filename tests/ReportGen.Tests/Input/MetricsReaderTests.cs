using System.Globalization;
using System.Text;
using ReportGen.Input;
using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Input;

public class MetricsReaderTests
{
    [Fact]
    public void A_row_is_read_whole()
    {
        using var report = TempReport.WithMetrics(
            "ID,Value,unit,unit:zh-Hans,label,label:zh-hans,period,rank,scope,streak,source,note,as_of,Department\n" +
            "patents.granted,241900,patents,件,Patents granted,专利授权量,2024,1,national,7,CNIPA,final,2025-01-31,IP Office\n");
        var metric = report.Only("patents.granted");
        Assert.Equal(new Quantity(241900, 0, new Unit("", 0, "patents")), metric.Number);
        Assert.Equal("2024", metric.Period.ToString());
        Assert.Equal((1, "national", 7), (metric.Rank, metric.Scope, metric.Streak));
        Assert.Equal(("CNIPA", "final", "2025-01-31"), (metric.Source, metric.Note.Default, metric.AsOf));
        Assert.Equal(("Patents granted", "专利授权量"), (metric.Label.For("en"), metric.Label.For("zh-Hans-CN")));
        Assert.Equal(("", "件"), (metric.UnitLabel.For("en"), metric.UnitLabel.For("ZH-HANS")));
        Assert.Equal("IP Office", metric.Extra["department"]);
    }

    [Fact]
    public void Origin_and_cells_point_into_the_file()
    {
        using var report = TempReport.WithMetrics("\nid,label,value,note\n\n专利.x,,,\npatents, \"专利𠮷, \"\"big\"\"\" ,\" 5\",\"two\nlines\"\n");
        report.Read();
        var metric = report.Read().Catalog.Find("patents")!.Rows[0];
        Assert.Equal("专利𠮷, \"big\"", metric.Label.Default);
        // 'patents, "' is 10 UTF-16 units, '专利𠮷, ""big""' 13 with a pair, '" ," ' 5: the 5 is the 29th.
        Assert.Equal(new CellOrigin("metrics.csv", 5, "value", new SourceSpan("metrics.csv", 5, 29, 5, 30)) { Cell = "C5" }, metric.Origin);
        Assert.Equal(new SourceSpan("metrics.csv", 5, 1, 5, 8), metric.Cells["id"]);
        Assert.Equal(new SourceSpan("metrics.csv", 5, 33, 6, 6), metric.Cells["note"]);
    }

    [Fact]
    public void A_formula_without_a_value_is_the_origin_and_its_problems_point_into_it()
    {
        using var report = TempReport.WithMetrics("id,value,formula\na,2,\nb,,a * 3\nc,,\"a + nothing\"\n");
        var catalog = report.ReadWith("RG0232").Catalog;
        Assert.Equal("metrics.csv:4:9", report.Diagnostics.Sorted()[0].Span.ToString());
        Assert.Equal("metrics.csv:3:4", catalog.Find("b")!.Rows[0].Origin.Span.ToString());
        Assert.Equal(6, catalog.Find("b")!.Rows[0].Number!.Value.Value);
    }

    [Theory]
    [InlineData("id,value\na,\"1,234.5\"\n", "1234.5")]
    [InlineData("id;value\na;1.234,5\n", "1234.5")]
    [InlineData("id\tvalue\na\t1,234.5\n", "1234.5")]
    [InlineData("sep=;\r\nid;value\r\na;2,5\r\n", "2.5")]
    [InlineData("id,value,,\r\na,7,,\r\n,,,\r\n", "7")]
    [InlineData("id, value\ra , 7", "7")]
    [InlineData("value,id\n7,a", "7")]
    public void Delimiters_line_ends_and_spare_cells(string csv, string value)
    {
        using var report = TempReport.WithMetrics(csv);
        Assert.Equal(value, report.Only("a").Number!.Value.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_text_value_has_translations()
    {
        using var report = TempReport.WithMetrics("id,value,value:zh-Hans\na,Shenzhen,深圳\nb,,广州\n");
        var catalog = report.ReadWith().Catalog;
        Assert.Equal("深圳", catalog.Find("a")!.Rows[0].Text!.For("zh-Hans"));
        Assert.Equal("Shenzhen", catalog.Find("a")!.Rows[0].Text!.For("en"));
        Assert.Equal("广州", catalog.Find("b")!.Rows[0].Text!.For("zh"  + "-Hans"));
        Assert.Equal("value:zh-Hans", catalog.Find("b")!.Rows[0].Origin.Column);
    }

    [Fact]
    public void Sources_and_scopes_are_translated_and_keep_their_plain_words()
    {
        using var report = TempReport.WithMetrics("id,value,rank,scope,scope:zh-Hans,source,source:zh-Hans\na,1,1,Haizhou Province,海州省,Operators,运营商\nb,2,2,national,,Survey,\n");
        var catalog = report.ReadWith().Catalog;
        var (a, b) = (catalog.Find("a")!.Rows[0], catalog.Find("b")!.Rows[0]);

        Assert.Equal(("海州省", "运营商"), (a.ScopeIn("zh-Hans"), a.SourceIn("zh-Hans")));
        Assert.Equal(("Haizhou Province", "Operators"), (a.ScopeIn("en"), a.SourceIn("en")));
        Assert.Equal("Haizhou Province", a.Scope);
        Assert.Equal(("national", "Survey"), (b.ScopeIn("zh-Hans"), b.SourceIn("zh-Hans")));
    }

    [Theory]
    [InlineData("", "RG0201")]
    [InlineData("\n\n", "RG0201")]
    [InlineData("value,label\n1,x\n", "RG0202")]
    [InlineData("id,label\na,x\n", "RG0203")]
    [InlineData("id,value,Value\na,1,2\n", "RG0204")]
    [InlineData("id,value,label:chinese\na,1,x\n", "RG0206")]
    [InlineData("id,value,rank:zh-Hans\na,1,x\n", "RG0206")]
    [InlineData("id,value,lable\na,1,x\n", "RG0207")]
    [InlineData("id,value\na,\"1\n", "RG0208")]
    [InlineData("id,value\na,\"1\"2\n", "RG0209")]
    [InlineData("id,value\na,1\"2\n", "RG0209")]
    [InlineData("id,value\na,241,900\n", "RG0228")]
    [InlineData("id,value,label\na,1\n", "RG0210")]
    [InlineData("id,value,\na,1,x\n", "RG0210")]
    [InlineData("id,value\n,1\n", "RG0212")]
    [InlineData("id,value\nPatents,1\n", "RG0212")]
    [InlineData("id,value\npatents.rank,1\n", "RG0213")]
    [InlineData("id,value\na,1\na,2\n", "RG0215")]
    [InlineData("id,value,period\na,1,2024年\n", "RG0216")]
    [InlineData("id,value,period\na,1,Sep-24\nа,2,Oct-24\n", "RG0216,RG0212")]
    [InlineData("id,value\na,Sep-24\n", "RG0217")]
    [InlineData("id,value\na,1.2E+05\n", "RG0217")]
    [InlineData("id,value\na,#REF!\n", "RG0217")]
    [InlineData("id,value\na,75.58%\n", "RG0218")]
    [InlineData("id;value\na;50.421\n", "RG0218")]
    [InlineData("id,value,formula\na,,\n", "RG0219")]
    [InlineData("id,value,rank\na,1,first\n", "RG0220")]
    [InlineData("id,value,streak\na,1,0\n", "RG0220")]
    [InlineData("id,value,value:zh\na,1,一\n", "RG0221")]
    [InlineData("id,value,unit\na,many,patents\n", "RG0222")]
    [InlineData("id,value,formula\na,many,1 + 1\n", "RG0223")]
    [InlineData("id,value,formula\na,>1,1 + 1\n", "RG0223")]
    public void A_fault_has_a_code(string csv, string codes)
    {
        using var report = TempReport.WithMetrics(csv);
        report.ReadWith(codes.Split(','));
    }

    [Fact]
    public void Damage_is_named_where_it_stands()
    {
        using var report = TempReport.WithMetrics("id,value,period\na,#DIV/0!,Sep-24\n");
        report.Read();
        Assert.Equal(
        [
            "metrics.csv:2:3: cell B2: '#DIV/0!' looks damaged by a spreadsheet: the error of a spreadsheet formula",
            "metrics.csv:2:11: cell C2: 'Sep-24' is not a period; it looks like a date that spreadsheet software has made of something else",
        ], report.Diagnostics.Sorted().Select(d => $"{d.Span}: {d.Message}"));
    }

    [Fact]
    public void No_problem_hides_another()
    {
        using var report = TempReport.WithMetrics(
            "id,value,rank,label\n" +
            "a,1.2.3,x,\n" +
            "b,\"2,,unclosed\n" +
            "c,3,,he said \"no\"\n" +
            "Dd,4,,\n" +
            "e,5,,fine\n" +
            "f,6\n" +
            "g,\"7\"x,,\n" +
            "h,8,,\n");
        var catalog = report.Read().Catalog;
        Assert.Equal(
            ["2:3 RG0218", "2:9 RG0220", "3:3 RG0208", "4:14 RG0209", "5:1 RG0212", "7:1 RG0210", "8:6 RG0209"],
            report.Diagnostics.Sorted().Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Code}"));
        // Of broken rows the id is known, so that texts that use it are not told that there is no such metric.
        Assert.Equal(["a", "dd", "e", "f", "h", "b", "c", "g"], catalog.Series.Select(s => s.Id));
    }

    [Fact]
    public void A_quote_that_is_never_closed_hides_one_row()
    {
        using var report = TempReport.WithMetrics("id,value,label\na,1,\"open\nb,2,\nc,3,\n");
        var catalog = report.ReadWith("RG0208").Catalog;
        Assert.Equal("metrics.csv:2:5", report.Diagnostics.Sorted()[0].Span.ToString());
        Assert.Equal(["b", "c", "a"], catalog.Series.Select(s => s.Id));
        Assert.Equal(3, catalog.Find("b")!.Rows[0].Origin.Row);
    }

    [Fact]
    public void A_file_of_broken_quotes_is_given_up_with_a_word()
    {
        using var report = TempReport.WithMetrics("id,value\n" + string.Concat(Enumerable.Repeat("a,1\"\n", 1000)));
        report.Read();
        Assert.Equal(50, report.Diagnostics.Sorted().Count(d => d.Code == "RG0209"));
        Assert.Equal(1, report.Diagnostics.Sorted().Count(d => d.Code == "RG0224"));
    }

    [Fact]
    public void A_cell_of_128_kilobytes_is_the_largest()
    {
        var longest = new string('x', 128 * 1024);
        using var report = TempReport.WithMetrics($"id,value\na,{longest}\nb,{longest}y\nc,1\n");
        Assert.Equal(["a", "b", "c"], report.ReadWith("RG0211").Catalog.Series.Select(s => s.Id));
    }

    [Fact]
    public void Several_files_make_one_catalogue()
    {
        using var report = new TempReport().Having("narrative.md", "x")
            .Having("metrics/b.csv", "id;value;period\nx;2,5;2024\n").Having("metrics/a.csv", "id,value,period\nx,1.5,2023\nx,9,2024\n");
        var series = report.ReadWith("RG0215").Catalog.Find("x")!;
        Assert.Equal(["metrics/a.csv:2", "metrics/a.csv:3"], series.Rows.Select(r => $"{r.Origin.File}:{r.Origin.Row}"));
        Assert.Equal("metrics/b.csv:2:1", report.Diagnostics.Sorted()[0].Span.ToString());
    }

    [Theory]
    [InlineData("id,value\na,5%\n", "RG0218")]
    [InlineData("id,value\na,241,900\n", "RG0228")]
    [InlineData("id,value,period\na,5,soon\n", "RG0216")]
    public void A_wrong_row_keeps_its_id_known(string csv, string code)
    {
        using var report = TempReport.WithMetrics(csv);
        var metric = report.ReadWith(code).Catalog.Find("a")!.Rows[0];
        Assert.Null(metric.Number);
        Assert.Null(metric.Text);
    }

    [Fact]
    public void Two_hundred_thousand_rows_load_in_time_that_grows_with_their_count()
    {
        var csv = new StringBuilder("id,value,unit,unit:zh-Hans,label,label:zh-Hans,period,rank,formula\n");
        for (var id = 0; id < 10_000; id++)
        {
            for (var year = 2005; year < 2025; year++)
            {
                csv.Append(CultureInfo.InvariantCulture, $"area{id % 100}.item{id},{id * year % 9973}.25,billion CNY,亿元,Item {id},项目{id},{year},{id % 5 + 1},\n");
            }
        }

        using var report = TempReport.WithMetrics(csv.ToString());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(10_000, report.ReadWith().Catalog.Series.Count);
        // Under a second on an idle machine; the limit leaves room for a busy one. Anything quadratic takes hours.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
        TestContext.Current.SendDiagnosticMessage($"200,000 rows in {watch.ElapsedMilliseconds} ms");
    }
}
