namespace ReportGen.Conformance.Markdown;

/// <summary>The specification of CommonMark, fetched by <c>commonmark/setup</c>.</summary>
internal static class Specification
{
    private const string Fence = "````````````````````````````````";

    private static string File => Path.Combine(
        Environment.GetEnvironmentVariable("REPORTGEN_JUDGE_HOME")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "reportgen-judge"),
        "commonmark-0.31.2", "package", "spec.txt");

    /// <summary>All examples in order; skips the test where the specification was not fetched.</summary>
    public static IReadOnlyList<SpecExample> Read()
    {
        if (!System.IO.File.Exists(File))
        {
            Tool.Missing("the specification of CommonMark is not here; run tests/ReportGen.Conformance/commonmark/setup");
        }

        // Tabs are written as arrows in it.
        var parts = System.IO.File.ReadAllText(File).Replace('→', '\t').Split("\n" + Fence);
        return [.. parts.Where(p => p.StartsWith(" example\n", StringComparison.Ordinal)).Select((p, i) => Example(i + 1, p[" example\n".Length..]))];
    }

    private static SpecExample Example(int number, string text)
    {
        var lines = text.Split('\n');
        var dot = Array.IndexOf(lines, ".");
        return new SpecExample(number, Join(lines[..dot]), Join(lines[(dot + 1)..]));
    }

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(l => l + "\n"));
}
