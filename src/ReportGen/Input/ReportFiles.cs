using ReportGen.Diagnostics;

namespace ReportGen.Input;

/// <summary>The files of a report, found by their names.</summary>
internal sealed record ReportFiles
{
    private const string Narrative = "narrative.md";
    private const string Metrics = "metrics.csv";
    private const string SettingsFile = "report.yaml";

    /// <summary>report.yaml; null for none.</summary>
    public string? Settings { get; private init; }

    /// <summary>The narratives in order of their names.</summary>
    public IReadOnlyList<NarrativeFile> Narratives { get; private init; } = [];

    /// <summary>metrics.csv, or the files of metrics/ in order of their names.</summary>
    public IReadOnlyList<string> MetricsFiles { get; private init; } = [];

    /// <summary>What to say when a figure is asked for; null where there are files of figures.</summary>
    public Diagnostic? MetricsAbsence { get; private init; }

    /// <summary>Looks into a folder. What is missing or too much is in the diagnostics.</summary>
    /// <param name="folder">Absolute path.</param>
    /// <param name="shown">The path as the user gave it.</param>
    public static ReportFiles Find(string folder, string shown, DiagnosticBag diagnostics)
    {
        var names = Names(folder, "*");
        var metrics = FindMetrics(folder, names, diagnostics);
        return new ReportFiles
        {
            Settings = FindSettings(names, diagnostics),
            Narratives = FindNarratives(names, shown, diagnostics),
            MetricsFiles = metrics,
            MetricsAbsence = metrics.Count == 0 ? Absence(names, shown, diagnostics) : null,
        };
    }

    private static string? FindSettings(IReadOnlyList<string> names, DiagnosticBag diagnostics)
    {
        if (names.Contains(SettingsFile))
        {
            return SettingsFile;
        }

        foreach (var other in Alike(names, SettingsFile, ".yaml", ".yml", ".txt"))
        {
            diagnostics.Add(Messages.SettingsMisnamed(other));
        }

        return null;
    }

    /// <summary>A report of words alone is right, so this is an error only once a figure is asked for.</summary>
    private static Diagnostic Absence(IReadOnlyList<string> names, string shown, DiagnosticBag diagnostics)
    {
        var absence = Messages.NoMetrics(shown, Alike(names, Metrics, ".csv", ".tsv", ".xlsx", ".xls", ".ods", ".numbers"));
        diagnostics.Add(absence with { Severity = Severity.Note });
        return absence;
    }

    private static List<NarrativeFile> FindNarratives(IReadOnlyList<string> names, string shown, DiagnosticBag diagnostics)
    {
        var localized = new List<NarrativeFile>();
        foreach (var name in names.Where(n => n != Narrative && n.StartsWith("narrative.", StringComparison.Ordinal) && n.EndsWith(".md", StringComparison.Ordinal)))
        {
            AddEdition(localized, name, diagnostics);
        }

        if (!names.Contains(Narrative))
        {
            if (localized.Count == 0)
            {
                diagnostics.Add(Messages.NoNarrative(shown, Alike(names, Narrative, ".md", ".markdown", ".txt")));
            }

            return localized;
        }

        if (localized.Count > 0)
        {
            diagnostics.Add(Messages.NarrativeOfBothKinds(Narrative, localized[0].File));
            return localized;
        }

        return [new NarrativeFile(Narrative, null)];
    }

    private static void AddEdition(List<NarrativeFile> editions, string name, DiagnosticBag diagnostics)
    {
        var written = name["narrative.".Length..^".md".Length];
        if (LanguageTag.Normalize(written) is not { } language)
        {
            diagnostics.Add(Messages.NarrativeLanguage(name, written));
        }
        else if (editions.FirstOrDefault(e => e.Language == language) is { } first)
        {
            diagnostics.Add(Messages.DuplicateEdition(name, language, first.File));
        }
        else
        {
            editions.Add(new NarrativeFile(name, language));
        }
    }

    private static List<string> FindMetrics(string folder, IReadOnlyList<string> names, DiagnosticBag diagnostics)
    {
        var several = Directory.Exists(Path.Combine(folder, "metrics")) ? Names(Path.Combine(folder, "metrics"), "*.csv") : [];
        var hasOne = names.Contains(Metrics);
        if (hasOne && several.Count > 0)
        {
            diagnostics.Add(Messages.MetricsOfBothKinds());
        }

        return hasOne ? [Metrics] : [.. several.Select(n => "metrics/" + n)];
    }

    /// <summary>Files that were perhaps meant for one: its name in other letters or with another extension.</summary>
    private static List<string> Alike(IReadOnlyList<string> names, string meant, params string[] extensions) =>
        [.. names.Where(n => extensions.Contains(Path.GetExtension(n), StringComparer.OrdinalIgnoreCase) && IsAlike(n, meant))];

    private static bool IsAlike(string name, string meant) =>
        NearNames.Of(name, [meant]).Count > 0
        || string.Equals(Path.GetFileNameWithoutExtension(name), Path.GetFileNameWithoutExtension(meant), StringComparison.OrdinalIgnoreCase);

    private static List<string> Names(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(folder, pattern).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
}
