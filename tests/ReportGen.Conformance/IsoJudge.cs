using ReportGen.Testing;

namespace ReportGen.Conformance;

/// <summary>The veraPDF engine behind <c>judge/Judge.java</c>, set up by <c>judge/setup</c>.</summary>
internal static class IsoJudge
{
    private static string Script => RepositoryFolder.File("tests", "ReportGen.Conformance", "judge", "judge");

    /// <summary>Judges files; skips where it was not set up.</summary>
    /// <param name="profiles">Such as <c>ua1,3a</c>.</param>
    public static ToolResult Judge(string profiles, IReadOnlyList<string> pdfs)
    {
        Tool.Need("java");
        if (Tool.Run("sh", Script, "--ready").ExitCode != 0)
        {
            Tool.Missing("the ISO judge is not set up; run tests/ReportGen.Conformance/judge/setup");
        }

        return Tool.Run("sh", [Script, profiles, .. pdfs]);
    }
}
