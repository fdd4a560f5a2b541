using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Tests.Input;

/// <summary>A report's folder for one test.</summary>
internal sealed class TempReport : IDisposable
{
    public TempReport() => Folder = Directory.CreateTempSubdirectory("report-").FullName;

    public string Folder { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>A report of one narrative and the metrics given.</summary>
    public static TempReport WithMetrics(string csv) => new TempReport().Having("narrative.md", "# One\n").Having("metrics.csv", csv);

    public TempReport Having(string file, string text) => Having(file, Encoding.UTF8.GetBytes(text));

    public TempReport Having(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public ReportInput Read(params (string Key, string Value)[] overrides) =>
        Read(new ReportOptions { Settings = overrides.ToDictionary(o => o.Key, o => o.Value) });

    public ReportInput ReadEdition(string language) => Read(new ReportOptions { Edition = language });

    private ReportInput Read(ReportOptions options) =>
        ReportReader.Read(new ReportSource(new FolderFiles(Folder), []), ReportOverrides.Of(options), Diagnostics);

    /// <summary>Reads a report that must have no problem but the codes declared.</summary>
    public ReportInput ReadWith(params string[] codes)
    {
        var input = Read();
        Xunit.Assert.Equal(codes, Diagnostics.Sorted().Select(d => d.Code));
        return input;
    }

    public Metric Only(string id) => Xunit.Assert.Single(ReadWith().Catalog.Find(id)!.Rows);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
