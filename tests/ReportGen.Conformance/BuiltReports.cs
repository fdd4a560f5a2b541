using ReportGen.Testing;

namespace ReportGen.Conformance;

/// <summary>A report with its outputs on disk.</summary>
public sealed record BuiltReport(string Name, Report Report, IReadOnlyList<string> Files)
{
    /// <summary>The folder it was built from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether its PDFs carry no files.</summary>
    public bool IsBare { get; init; }

    public IEnumerable<string> Pdfs => Files.Where(f => f.EndsWith(".pdf", StringComparison.Ordinal));

    public IEnumerable<string> Docxs => Files.Where(f => f.EndsWith(".docx", StringComparison.Ordinal));
}

/// <summary>The booklet and every sample, each with its own theme, and with another and without attached files, built once for all judges.</summary>
public sealed class BuiltReports : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BuiltReports() => All = [.. RepositoryFolder.Reports().Select(Build), .. RepositoryFolder.Reports().Select(BuildOtherwise)];

    public IReadOnlyList<BuiltReport> All { get; }

    public IReadOnlyList<string> Pdfs => [.. All.SelectMany(r => r.Pdfs)];

    public IReadOnlyList<string> Docxs => [.. All.SelectMany(r => r.Docxs)];

    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();

    private BuiltReport Build(string folder) => Build(folder, Path.GetFileName(folder), TestFonts.Options);

    private BuiltReport BuildOtherwise(string folder)
    {
        var settings = Path.Combine(folder, "report.yaml");
        var other = File.Exists(settings) && File.ReadAllText(settings).Contains("theme: report", StringComparison.Ordinal) ? "booklet" : "report";
        var options = TestFonts.Options with { Settings = new Dictionary<string, string> { ["theme"] = other, ["attachments"] = "false" } };
        return Build(folder, $"{Path.GetFileName(folder)}-as-{other}", options) with { IsBare = true };
    }

    private BuiltReport Build(string folder, string name, ReportOptions options)
    {
        var report = Report.Load(folder, options);
        return new BuiltReport(name, report, report.Save(_folder.File(name))) { Source = folder };
    }
}
