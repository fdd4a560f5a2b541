namespace ReportGen.Samples.Library;

/// <summary>A report's folder to its outputs: the README's ten lines.</summary>
internal static class FolderReport
{
    /// <summary>Builds a folder.</summary>
    /// <returns>The paths written; none if the report has errors, which are shown.</returns>
    public static IReadOnlyList<string> Build(string folder, string output, TextWriter problems)
    {
        var report = Report.Load(folder, new ReportOptions { Fonts = [.. LatinFonts.All, .. ChineseFonts.All] });
        foreach (var problem in report.Diagnostics)
        {
            problems.WriteLine($"{problem.Span}: {problem.Severity} {problem.Code}: {problem.Message}");
        }

        return report.HasErrors ? [] : report.Save(output);
    }
}
