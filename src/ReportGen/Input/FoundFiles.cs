using ReportGen.Diagnostics;
using ReportGen.Files;

namespace ReportGen.Input;

/// <summary>The files of a report, found by their names.</summary>
internal sealed record FoundFiles
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

    /// <summary>Whether there is a folder of figures that may not be listed, which was reported.</summary>
    public bool IsMetricsFolderClosed { get; private init; }

    /// <summary>What to say when a figure is asked for; null where there are files of figures.</summary>
    public Diagnostic? MetricsAbsence { get; private init; }

    /// <summary>Looks for a report's files. What is missing or too much is in the diagnostics.</summary>
    public static FoundFiles Find(ReportSource source, DiagnosticBag diagnostics)
    {
        var files = source.Files;
        if (NamesIn(files, string.Empty, diagnostics) is not { } names)
        {
            return new FoundFiles();
        }

        var metrics = FindMetrics(files, names, diagnostics);

        // A document made in code may do without figures, and code may give them all.
        var isWanted = source.Draft is null && source.Metrics.Count == 0;
        return new FoundFiles
        {
            Settings = FindSettings(names, diagnostics),
            Narratives = source.Draft is null ? FindNarratives(files, names, diagnostics) : [],
            MetricsFiles = metrics ?? [],
            IsMetricsFolderClosed = metrics is null,
            MetricsAbsence = isWanted && metrics is { Count: 0 } ? Absence(names, files.Folder, diagnostics) : null,
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
    private static Diagnostic Absence(IReadOnlyList<string> names, string? shown, DiagnosticBag diagnostics)
    {
        var absence = Messages.NoMetrics(shown, Alike(names, Metrics, ".csv", ".tsv", ".xlsx", ".xls", ".ods", ".numbers"));
        diagnostics.Add(absence with { Severity = Severity.Note });
        return absence;
    }

    private static List<NarrativeFile> FindNarratives(IFileSource files, IReadOnlyList<string> names, DiagnosticBag diagnostics)
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
                diagnostics.Add(Messages.NoNarrative(files.Folder, Alike(names, Narrative, ".md", ".markdown", ".txt")));
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

    private static List<string>? FindMetrics(IFileSource files, IReadOnlyList<string> names, DiagnosticBag diagnostics)
    {
        if (NamesIn(files, "metrics", diagnostics) is not { } inFolder)
        {
            return null;
        }

        var several = inFolder.Where(n => n.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).ToList();
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

    /// <summary>Names in a folder; null when it cannot be listed, which is in the diagnostics.</summary>
    private static IReadOnlyList<string>? NamesIn(IFileSource files, string folder, DiagnosticBag diagnostics)
    {
        try
        {
            return files.Names(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.FolderUnreadable(folder.Length == 0 ? files.Folder ?? "." : folder, e.Message));
            return null;
        }
    }
}
