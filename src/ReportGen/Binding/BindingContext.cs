using ReportGen.Binding.Expressions;
using ReportGen.Binding.Lint;
using ReportGen.Binding.Printing;
using ReportGen.Diagnostics;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding;

/// <summary>What every binding of one edition needs. Lives as long as one call of the binder.</summary>
/// <param name="usedIds">Takes the ids that some binding of the edition names.</param>
/// <param name="period">The reporting period; null for the latest of the catalogue.</param>
internal sealed class BindingContext(
    Catalog catalog, string language, Period? period, HashSet<string> usedIds, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
{
    private LintFacts? _lintFacts;

    public Catalog Catalog { get; } = catalog;

    public string Language { get; } = language;

    /// <summary>The reporting period; null where all facts are timeless.</summary>
    public Period? Period { get; } = period ?? catalog.LatestPeriod;

    public Conventions Conventions { get; } = Conventions.For(language);

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The free tables of the report.</summary>
    public DataTables Data { get; init; } = DataTables.None;

    /// <summary>Asked in every loop over the document.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    public NameTable Names { get; } = new(catalog);

    /// <summary>Names that the report is about.</summary>
    public HomeNames HomeNames { get; init; } = new(null);

    /// <summary>The figures of its tables, once they are made.</summary>
    public TableFigures TableFigures { get; set; } = new(catalog, []);

    /// <summary>The facts as the tests of the prose ask for them; made when the first of them asks.</summary>
    public LintFacts LintFacts => _lintFacts ??= new LintFacts(Catalog, Period);

    /// <summary>Problems of figures that have no row for the report's period, some of which may never be reported.</summary>
    public HashSet<Diagnostic> MissingInPeriod { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a name is unknown only because of files or rows that were reported themselves.</summary>
    public bool IsExcused(Diagnostic problem)
    {
        var isExcused = problem.Code == Messages.UnknownMetricCode && (Catalog.IsIncomplete || Catalog.Absence is not null);
        if (isExcused && Catalog.Absence is { } absence)
        {
            Diagnostics.Add(absence);
        }

        return isExcused;
    }

    /// <summary>Units and labels without a translation that were told.</summary>
    public HashSet<(string Field, string Text)> Untranslated { get; } = [];

    /// <summary>Ids that some binding names.</summary>
    public HashSet<string> UsedIds { get; } = usedIds;
}
