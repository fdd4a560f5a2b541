using ReportGen.Binding;
using ReportGen.Diagnostics;
using ReportGen.Input;

namespace ReportGen.Tests.Mutations;

/// <summary>What <c>check</c> finds in a report, apart from pictures and pages.</summary>
internal static class Checker
{
    public static IReadOnlyList<Diagnostic> Check(SampleReport report)
    {
        var files = ReportFiles.Folder(report.Folder);
        foreach (var (name, text) in report.Files)
        {
            files.Add(name, text);
        }

        var found = new DiagnosticBag();
        var input = ReportReader.Read(new ReportSource(files.ToSource(), []), new ReportOverrides(), found, TestContextToken);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edition in input.Editions)
        {
            DocumentBinder.Bind(edition, input.Catalog, used, found, TestContextToken);
        }

        return found.Sorted();
    }

    private static CancellationToken TestContextToken => Xunit.TestContext.Current.CancellationToken;
}
