using System.Text;
using ReportGen.Images;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Api;

public class ReportFilesTests
{
    private const string Narrative = "---\ntitle: T\n---\n# One\n\nThere are {{ a }}.\n";
    private const string Metrics = "id,value\na,1803\n";
    private static readonly byte[] Picture = PngEncoder.Encode(new PixelBuffer(1, 1, [1, 2, 3, 255]));

    public static TheoryData<string> Reports => [.. RepositoryFolder.Reports().Select(f => Path.GetRelativePath(RepositoryFolder.Path, f))];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_in_memory_gives_the_bytes_of_its_folder(string report)
    {
        var folder = RepositoryFolder.File(report);
        var files = new ReportFiles();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, path), File.ReadAllBytes(path));
        }

        var memory = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
        var disk = Report.Load(folder, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.Equal(disk.Diagnostics, memory.Diagnostics);
        Assert.Equal(Built.Bytes(disk), Built.Bytes(memory));
        Assert.Equal(disk.Editions.Select(e => Built.Bytes(e.SaveFigures)), memory.Editions.Select(e => Built.Bytes(e.SaveFigures)));
    }

    [Fact]
    public void Texts_bytes_and_streams_are_files()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Metrics));
        var files = new ReportFiles()
            .Add("narrative.md", Narrative + "\n![A dot](images/dot.png)\n")
            .Add("images\\dot.png", Picture)
            .Add("metrics.csv", stream);
        var report = Load(files);
        Assert.Empty(report.Diagnostics);
        Assert.Equal("1,803", Assert.Single(report.Editions[0].Figures).Text);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_mistyped_picture_is_named_with_its_neighbours()
    {
        var report = Load(Minimal().Add("images/logo.png", Picture).Add("narrative.md", Narrative + "![x](images/lgo.png)\n"));
        var problem = Assert.Single(report.Diagnostics);
        Assert.Equal(("RG0501", "narrative.md:7:1"), (problem.Code, problem.Span.ToString()));
        Assert.Equal("did you mean 'images/logo.png'?", problem.Hint);
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("/etc/secret.png")]
    [InlineData("images/../../secret.png")]
    public void No_path_leads_out_of_memory(string path)
    {
        var report = Load(Minimal().Add("narrative.md", Narrative + $"![x]({path})\n"));
        Assert.Equal("RG0502", Assert.Single(report.Diagnostics).Code);
        Assert.Throws<ArgumentException>(() => new ReportFiles().Add(path, Picture));
    }

    [Fact]
    public void A_name_is_added_once() =>
        Assert.Throws<ArgumentException>(() => new ReportFiles().Add("a.txt", "1").Add("./a.txt", "2"));

    [Fact]
    public void Added_files_stand_before_those_of_the_folder()
    {
        using var folder = new TemporaryFolder().With("narrative.md", Narrative).With("metrics.csv", "id,value\na,1\n").With("images/dot.txt", "x");
        var report = Load(ReportFiles.Folder(folder.Path).Add("metrics.csv", "id,value\na,2\n"));
        Assert.Equal("2", Assert.Single(report.Editions[0].Figures).Text);
        Assert.Equal("1", Assert.Single(Load(ReportFiles.Folder(folder.Path)).Editions[0].Figures).Text);
    }

    [Fact]
    public void What_is_missing_is_said_without_a_folder()
    {
        var problem = Load(new ReportFiles().Add("Narrative.MD", "# x\n")).Diagnostics.Single(d => d.Severity == Severity.Error);
        Assert.Equal("the report has no narrative.md", problem.Message);
        Assert.Equal("rename 'Narrative.MD' to narrative.md", problem.Hint);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem_of_the_report()
    {
        var report = Load(ReportFiles.Folder("/no/such/folder").Add("narrative.md", Narrative));
        Assert.Equal("RG0001", Assert.Single(report.Diagnostics).Code);
    }

    [Fact]
    public void Figures_may_come_from_code()
    {
        var report = Load(new ReportFiles().Add("narrative.md", Narrative).Add(new MetricRow("a", 50.40m)));
        Assert.Empty(report.Diagnostics);
        var figure = Assert.Single(report.Editions[0].Figures);
        Assert.Equal(("50.40", "ReportFilesTests.cs"), (figure.Text, figure.Origin.File));
    }

    private static ReportFiles Minimal() => new ReportFiles().Add("metrics.csv", Metrics);

    private static Report Load(ReportFiles files) => Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
}
