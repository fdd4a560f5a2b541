namespace ReportGen.Input;

/// <summary>What the caller wants otherwise than a report's files say.</summary>
internal sealed record ReportOverrides
{
    /// <summary>The environment's date (reproducible-builds.org), which the command line hands on among the settings.</summary>
    private const string SourceDateEpoch = "SOURCE_DATE_EPOCH";

    /// <summary>Settings over all others, by key; values as YAML would write them.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The one edition to read, by its language; null for all.</summary>
    public string? Edition { get; init; }

    /// <summary>Date where no setting gives one.</summary>
    public DateOnly? FallbackDate { get; init; }

    /// <summary>Seconds since 1970, as written, for the date where nothing else gives one; null or empty for none.</summary>
    public string? Epoch { get; init; }

    public static ReportOverrides Of(ReportOptions options) => new()
    {
        Settings = options.Settings.Where(s => s.Key != SourceDateEpoch).ToDictionary(StringComparer.Ordinal),
        Edition = options.Edition,
        FallbackDate = options.FallbackDate,
        Epoch = options.Settings.GetValueOrDefault(SourceDateEpoch),
    };
}
