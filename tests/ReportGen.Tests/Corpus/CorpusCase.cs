namespace ReportGen.Tests.Corpus;

/// <summary>A small report of the corpus, with the diagnostics that it should raise.</summary>
/// <param name="Name">Folder under the corpus, such as <c>bad/unknown-metric</c>.</param>
internal sealed record CorpusCase(string Name, string Folder, IReadOnlyList<ExpectedDiagnostic> Expected)
{
    private const string ExpectedFile = "expected.txt";

    /// <summary>Names of all cases, in ordinal order.</summary>
    public static IReadOnlyList<string> Names()
    {
        var root = Root();
        return [.. Directory.EnumerateFiles(root, ExpectedFile, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    public static CorpusCase Load(string name)
    {
        var folder = Path.Combine(Root(), name);
        var lines = File.ReadAllLines(Path.Combine(folder, ExpectedFile)).Where(line => line.Length > 0);
        return new CorpusCase(name, folder, [.. lines.Select(ExpectedDiagnostic.Parse)]);
    }

    /// <summary>What differs between the expected diagnostics and those raised; empty when they agree.</summary>
    /// <remarks>A diagnostic answers one line. Notes need not be expected, and lines name the most exact places first.</remarks>
    public IReadOnlyList<string> Differences(IReadOnlyList<Diagnostic> raised)
    {
        var left = raised.ToList();
        var differences = new List<string>();
        foreach (var expected in Expected.OrderBy(e => (e.Line is null ? 1 : 0) + (e.Column is null ? 1 : 0)))
        {
            var at = left.FindIndex(expected.Matches);
            if (at < 0)
            {
                differences.Add($"missing: {expected}");
                continue;
            }

            left.RemoveAt(at);
        }

        differences.AddRange(left.Where(d => d.Severity != Severity.Note).Select(d => $"unexpected: {d.Span} {d.Severity} {d.Code} {d.Message}"));
        return differences;
    }

    /// <summary>The corpus in the source tree: build outputs carry no copy, so that the bytes stay as committed.</summary>
    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "ReportGen.sln")))
            {
                return Path.Combine(at.FullName, "tests", "ReportGen.Tests", "Corpus");
            }
        }

        throw new DirectoryNotFoundException("The tests run outside the source tree: no folder above holds ReportGen.sln.");
    }
}
