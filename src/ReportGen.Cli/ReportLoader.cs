using System.Globalization;

namespace ReportGen.Cli;

/// <summary>Loads a report for a command, with the fonts that come with the program.</summary>
internal static class ReportLoader
{
    public static Report Load(string folder, IReadOnlyDictionary<string, string> settings, string? edition, CancellationToken cancellationToken) =>
        Report.Load(folder, new ReportOptions
        {
            Fonts = [.. LatinFonts.All, .. ChineseFonts.All],
            Settings = settings,
            Edition = edition,
            FallbackDate = SourceDate(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")),
        }, cancellationToken);

    /// <summary>The day of SOURCE_DATE_EPOCH, in UTC (reproducible-builds.org's specification).</summary>
    /// <returns>Null where it is not set or not a number of seconds.</returns>
    public static DateOnly? SourceDate(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch) && epoch <= LastSecond
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(epoch).UtcDateTime)
            : null;

    /// <summary>The end of the year 9999.</summary>
    private const long LastSecond = 253402300799;
}
