using BenchmarkDotNet.Attributes;

namespace ReportGen.Benchmarks;

/// <summary>What <c>check</c> does, in a warm process.</summary>
[MemoryDiagnoser]
[InProcess]
public class ManyFiguresBenchmarks : IDisposable
{
    private ManyFigures _report = null!;
    private ReportOptions _options = null!;

    [GlobalSetup]
    public void Setup()
    {
        _report = new ManyFigures();
        _options = new ReportOptions { Fonts = LatinFonts.All };
        var diagnostics = Report.Load(_report.Path, _options).Diagnostics;
        Console.WriteLine(FormattableString.Invariant($"// {diagnostics.Count(d => d.Severity != Severity.Note)} problems"));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _report.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Report Check() => Report.Load(_report.Path, _options);
}
