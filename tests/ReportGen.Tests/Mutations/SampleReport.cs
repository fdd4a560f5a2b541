using System.Collections.Immutable;
using System.Text;
using ReportGen.Testing;

namespace ReportGen.Tests.Mutations;

/// <summary>The text files of a report, held in memory so that a change costs nothing.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Folder">Path of its folder, for pictures.</param>
/// <param name="Files">The texts by name.</param>
internal sealed record SampleReport(string Name, string Folder, ImmutableDictionary<string, string> Files)
{
    public const string Metrics = "metrics.csv";

    /// <summary>The period that the bindings of all these reports are of.</summary>
    public const string Period = "2024";

    /// <summary>The period before it.</summary>
    public const string Before = "2023";

    /// <summary>The booklet and every sample that is a folder.</summary>
    public static IReadOnlyList<SampleReport> All { get; } =
    [
        Read("input"),
        .. new[] { "charts", "chinese", "bilingual", "house-style", "minimal", "report-theme", "specimen", "tables" }.Select(n => Read("samples", n)),
    ];

    public IEnumerable<string> Narratives => Files.Keys.Where(f => f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public CsvTable Table => CsvTable.Parse(Files[Metrics]);

    public SampleReport With(string file, string text) => this with { Files = Files.SetItem(file, text) };

    public SampleReport With(CsvTable table) => With(Metrics, table.ToString());

    public SampleReport Replace(string file, (int Start, int Length) place, string text) =>
        With(file, string.Concat(Files[file].AsSpan(0, place.Start), text, Files[file].AsSpan(place.Start + place.Length)));

    /// <summary>A further paragraph at the end of a narrative.</summary>
    public SampleReport Append(string file, string paragraph) => With(file, $"{Files[file].TrimEnd()}\n\n{paragraph}\n");

    private static SampleReport Read(params string[] folder)
    {
        var root = RepositoryFolder.File(folder);
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".csv" or ".yaml")
            .ToImmutableDictionary(f => Path.GetRelativePath(root, f).Replace('\\', '/'), f => File.ReadAllText(f, Encoding.UTF8));
        return new SampleReport(folder[^1], root, files);
    }
}
