using BenchmarkDotNet.Attributes;

namespace ReportGen.Benchmarks;

/// <summary>Folder to file, in a warm process: what a batch pays for each report. Pages a second are in docs/performance.md.</summary>
[MemoryDiagnoser]
[InProcess]
public class BookletBenchmarks : IDisposable
{
    private LongBooklet _booklet = null!;
    private ReportOptions _options = null!;
    private Report _report = null!;

    /// <summary>Copies of the booklet's text: itself, and about a thousand pages.</summary>
    [Params(1, LongBooklet.ThousandPages)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _booklet = new LongBooklet(Copies);
        _options = new ReportOptions { Fonts = [.. LatinFonts.All, .. ChineseFonts.All] };
        _report = Report.Load(_booklet.Path, _options);
        Console.WriteLine(FormattableString.Invariant($"// {_report.Editions[0].PageCount} pages"));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _booklet.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Read, bind, lay out.</summary>
    [Benchmark]
    public Report Load() => Report.Load(_booklet.Path, _options);

    /// <summary>Frames to PDF.</summary>
    [Benchmark]
    public void SavePdf() => _report.Editions[0].SavePdf(Stream.Null);

    /// <summary>Document to Word.</summary>
    [Benchmark]
    public void SaveDocx() => _report.Editions[0].SaveDocx(Stream.Null);

    /// <summary>The whole road to a PDF.</summary>
    [Benchmark]
    public void FolderToPdf() => Report.Load(_booklet.Path, _options).Editions[0].SavePdf(Stream.Null);
}
