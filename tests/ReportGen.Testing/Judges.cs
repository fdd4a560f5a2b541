namespace ReportGen.Testing;

/// <summary>Programs and data from outside that judge what we make.</summary>
public static class Judges
{
    /// <summary>Whether a missing one fails the run instead of being skipped aloud; set by <c>.ci/run</c>, which installs every one.</summary>
    public static bool AreRequired { get; } = Environment.GetEnvironmentVariable("REPORTGEN_REQUIRE_JUDGES") == "1";
}
