using System.Diagnostics;
using System.Globalization;
using ReportGen.Testing;

namespace ReportGen.Benchmarks;

/// <summary>Runs the command line as users do, a new process each time, and prints medians.</summary>
internal static class WholeProcess
{
    private static readonly (string Name, int Copies, int Runs)[] Documents =
        [("the booklet", 1, 15), ("1,000 pages", LongBooklet.ThousandPages, 5), ("10,000 pages", 10 * LongBooklet.ThousandPages, 3)];

    /// <summary>Measures.</summary>
    /// <param name="program">The published command, or ReportGen.Cli.dll, which the runtime compiles while it runs.</param>
    public static void Measure(string program)
    {
        Console.WriteLine($"{program}, {Environment.ProcessorCount} cores");
        Console.WriteLine("document       outputs   pages   wall s   processor s   pages/s   peak MiB");
        foreach (var (name, copies, runs) in Documents)
        {
            using var booklet = new LongBooklet(copies);
            using var output = new TemporaryFolder();
            var pages = Report.Load(booklet.Path, new ReportOptions { Fonts = [.. LatinFonts.All, .. ChineseFonts.All] }).Editions[0].PageCount;
            foreach (var only in copies > LongBooklet.ThousandPages ? (string[])["pdf"] : ["pdf", "both"])
            {
                var results = Enumerable.Range(0, runs).Select(_ => Run(program, booklet.Path, output.Path, only)).ToList();
                var (wall, processor) = (Median(results.Select(r => r.Wall)), Median(results.Select(r => r.Processor)));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-14} {only,-7} {pages,7} {wall,8:0.000} {processor,13:0.000} {pages / wall,9:0} {results.Max(r => r.PeakMiB),10:0}"));
            }
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static (double Wall, double Processor, double PeakMiB) Run(string program, string input, string output, string only)
    {
        var isLibrary = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : program) { RedirectStandardOutput = true };
        string[] arguments = [.. isLibrary ? (string[])[program] : [], "build", input, "-o", output, "--quiet", .. only == "both" ? (string[])[] : ["--only", only]];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (processor, peak) = (0.0, 0L);
        while (!process.WaitForExit(1))
        {
            var (time, most) = Use(process);
            (processor, peak) = (Math.Max(processor, time), Math.Max(peak, most));
        }

        return process.ExitCode == 0
            ? (clock.Elapsed.TotalSeconds, processor, peak / 1048576.0)
            : throw new InvalidOperationException($"exit code {process.ExitCode}");
    }

    // The framework does not know the peak of another process on Linux; the kernel does.
    private static long PeakOf(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        if (!File.Exists(status))
        {
            return process.PeakWorkingSet64;
        }

        var peak = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return peak is null ? 0 : long.Parse(peak["VmHWM:".Length..^" kB".Length], CultureInfo.InvariantCulture) * 1024;
    }

    // What it used up to now: a process that has ended cannot be asked any more.
    private static (double Processor, long Peak) Use(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime.TotalSeconds, PeakOf(process));
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or IOException)
        {
            return default;
        }
    }
}
