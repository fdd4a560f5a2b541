using ReportGen.Drafts;
using ReportGen.Files;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Input;

/// <summary>A report's files, read and typed. Problems are in the diagnostics; what could be read is here.</summary>
internal sealed record ReportInput
{
    /// <summary>Where pictures are read from.</summary>
    public required IFileSource Files { get; init; }

    public required Catalog Catalog { get; init; }

    /// <summary>The files that the catalogue was read from.</summary>
    public IReadOnlyList<SourceFile> MetricsFiles { get; init; } = [];

    /// <summary>The editions, in order of their language; at least one unless a diagnostic says why not.</summary>
    public required IReadOnlyList<EditionInput> Editions { get; init; }
}

/// <summary>One narrative, or one document made in code, with the settings that hold for it.</summary>
/// <param name="Narrative">The whole file, front matter too, so that positions hold; for a document made in code nothing, under the name of the code's file.</param>
/// <param name="BodyStart">Offset of the first character behind the front matter.</param>
/// <param name="Settings">Defaults, report.yaml, front matter and command line, layered.</param>
internal sealed record EditionInput(SourceText Narrative, int BodyStart, ReportSettings Settings)
{
    /// <summary>The free tables that blocks may print.</summary>
    public DataTables Data { get; init; } = DataTables.None;

    /// <summary>The document made in code; null for a narrative.</summary>
    public DraftDocument? Draft { get; init; }
}
