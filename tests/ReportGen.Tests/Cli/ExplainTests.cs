using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ReportGen.Cli;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>explain</c> answers from each file alone, and from the folder.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExplainTests() => _folder
        .With("report/metrics.csv", "id,value,formula,label,unit,period,source\na.made,1200,,Things made,pieces,2024,Register\na.sold,300,,Things sold,pieces,2024,\na.share,,a.sold / a.made * 100,Share sold,%,2024,\na.towns,>40,,Towns,towns,2024,\n")
        .With("report/narrative.md", "---\nname: things\n---\n# One\n\n{{ a.made | with_unit }} were made, {{ a.share | percent }} sold.\n\nAgain {{ a.made }}, in {{ a.towns }} towns.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("report")]
    [InlineData("out/things.pdf")]
    [InlineData("out/things.docx")]
    [InlineData("out/things.figures.json")]
    public void A_figure_is_told_with_all_that_is_known(string file)
    {
        Build();
        var run = CommandLineRun.Of("explain", _folder.File(file), "1,200");
        Assert.Equal((ExitCode.Done, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            One (en)

            a.made, 2024
              label     Things made
              value     1200 pieces
              cell      B2 (metrics.csv, row 2, column 'value')
              rounding  none
              source    Register
              printed   page 1  narrative.md:6:1  1,200 pieces  (with_unit)
                        page 1  narrative.md:8:7  1,200

            """.ReplaceLineEndings("\n"),
            run.Output.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("out/sums.pdf")]
    [InlineData("out/sums.docx")]
    [InlineData("out/sums.figures.json")]
    public void A_total_is_told_as_a_sum_of_its_cells(string file)
    {
        _folder.With("report/data/lines.csv", "line,riders\nA,412\nB,388\n");
        _folder.With("report/narrative.md", "---\nname: sums\n---\n# One\n\n```table\ndata: lines.csv\ntotal: true\n```\n");
        Build();
        Assert.Contains(
            """
            data/lines.csv.riders
              value     800
              formula   sum(B2, B3)
                        data/lines.csv.riders = 412: B2 (data/lines.csv, row 2, column 'riders')
                        data/lines.csv.riders = 388: B3 (data/lines.csv, row 3, column 'riders')
              rounding  none
              printed   page 1
            """.ReplaceLineEndings("\n"),
            CommandLineRun.Of("explain", _folder.File(file), "800").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_is_told_with_the_cells_that_it_reads()
    {
        var run = CommandLineRun.Of("explain", _folder.File("report"), "25%");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(
            """
              formula   a.sold / a.made * 100
                        a.sold, 2024 = 300 pieces: B3 (metrics.csv, row 3, column 'value')
                        a.made, 2024 = 1200 pieces: B2 (metrics.csv, row 2, column 'value')
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("out/things.pdf")]
    [InlineData("out/things.docx")]
    [InlineData("out/things.figures.json")]
    public void A_bound_is_told_as_its_cell_writes_it(string file)
    {
        Build();
        Assert.Contains("value     >40 towns\n", CommandLineRun.Of("explain", _folder.File(file), "over 40").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CommandLineRun.Of("explain", _folder.File(file), "40", "--format", "json").Output);
        var figure = Assert.Single(json.RootElement.GetProperty("figures").EnumerateArray());
        Assert.Equal((">", 40), (figure.GetProperty("bound").GetString(), figure.GetProperty("value").GetInt32()));
    }

    [Fact]
    public void A_change_made_in_Word_is_told()
    {
        Build();
        using (var package = ZipFile.Open(_folder.File("out/things.docx"), ZipArchiveMode.Update))
        {
            var entry = package.GetEntry("customXml/item1.xml")!;
            using var stream = entry.Open();
            using var reader = new StreamReader(stream, leaveOpen: true);
            var text = reader.ReadToEnd().Replace(">1,200</text>", ">1,300</text>", StringComparison.Ordinal);
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        var run = CommandLineRun.Of("explain", _folder.File("out/things.docx"), "1,300");
        Assert.Contains("printed   page 1  narrative.md:8:7  1,300, changed by hand from 1,200\n", run.Output, StringComparison.Ordinal);
        var json = CommandLineRun.Of("explain", _folder.File("out/things.docx"), "1,300", "--format", "json");
        Assert.Contains("\"changed_from\": \"1,200\"", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_text_need_no_quotation_marks() =>
        Assert.Contains("a.made", CommandLineRun.Of("explain", _folder.File("report"), "1,200", "pieces").Output, StringComparison.Ordinal);

    [Fact]
    public void For_programs_it_is_one_object()
    {
        var run = CommandLineRun.Of("explain", _folder.File("report"), "25%", "--format", "json");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var figure = Assert.Single(json.RootElement.GetProperty("figures").EnumerateArray());
        Assert.Equal(("a.share", "C4", 25m), (figure.GetProperty("id").GetString(), figure.GetProperty("cell").GetString(), figure.GetProperty("value").GetDecimal()));
        Assert.Equal(["B3", "B2"], figure.GetProperty("inputs").EnumerateArray().Select(i => i.GetProperty("cell").GetString()));
        Assert.Equal(["narrative.md:6:37"], figure.GetProperty("printed").EnumerateArray().Select(p => p.GetProperty("printed_at").GetString()));
    }

    [Fact]
    public void What_is_not_printed_is_an_exit_code_and_a_suggestion()
    {
        var run = CommandLineRun.Of("explain", _folder.File("report"), "1200");
        Assert.Equal((ExitCode.InputProblem, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal("reportgen: no figure is printed as '1200'\n  hint: did you mean 1,200?\n", run.Error.Replace("1,200\u00A0pieces", "1,200", StringComparison.Ordinal));
        var json = CommandLineRun.Of("explain", _folder.File("report"), "1200", "--format", "json");
        Assert.Equal(ExitCode.InputProblem, json.ExitCode);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(1, document.RootElement.GetProperty("did_you_mean").GetArrayLength());
    }

    [Theory]
    [InlineData(ExitCode.WrongUsage, "RG0810", "report/metrics.csv", "5")]
    [InlineData(ExitCode.InputProblem, "RG0815", "nowhere.pdf", "5")]
    [InlineData(ExitCode.WrongUsage, "RG0007", "report", "5", "--edition", "fr")]
    [InlineData(ExitCode.WrongUsage, "text or json", "report", "5", "--format", "sarif")]
    [InlineData(ExitCode.WrongUsage, "a file or folder, and what is printed", "report")]
    public void What_cannot_be_asked_is_told(int exitCode, string said, string file, params string[] rest)
    {
        var run = CommandLineRun.Of(["explain", _folder.File(file), .. rest]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_errors_is_not_asked()
    {
        _folder.With("report/narrative.md", "# One\n\n{{ a.mde }}\n");
        var run = CommandLineRun.Of("explain", _folder.File("report"), "1,200");
        Assert.Equal(ExitCode.InputProblem, run.ExitCode);
        Assert.Contains("RG0102", run.Error, StringComparison.Ordinal);
    }

    private void Build() => Assert.Equal(ExitCode.Done, CommandLineRun.Of("build", _folder.File("report"), "-o", _folder.File("out")).ExitCode);
}
