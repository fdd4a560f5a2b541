namespace ReportGen.Cli;

/// <summary>Loads a report for a command, with the fonts that come with the program.</summary>
internal static class ReportLoader
{
    private const string SourceDate = "SOURCE_DATE_EPOCH";

    public static Report Load(string folder, IReadOnlyDictionary<string, string> settings, string? edition, CancellationToken cancellationToken) =>
        Report.Load(folder, new ReportOptions
        {
            Fonts = [.. LatinFonts.All, .. ChineseFonts.All],
            UseInstalledFonts = true,
            Settings = WithSourceDate(settings, Environment.GetEnvironmentVariable(SourceDate)),
            Edition = edition,
        }, cancellationToken);

    /// <summary>Hands the environment's date on as it is (reproducible-builds.org's specification): the reader says if it is none.</summary>
    public static IReadOnlyDictionary<string, string> WithSourceDate(IReadOnlyDictionary<string, string> settings, string? seconds) =>
        seconds is null ? settings : new Dictionary<string, string>(settings) { [SourceDate] = seconds };
}
