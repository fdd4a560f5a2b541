using ReportGen.Binding.Expressions;
using ReportGen.Binding.Printing;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding;

/// <summary>What every binding of one edition needs. Lives as long as one call of the binder.</summary>
/// <param name="period">The reporting period; null for the latest of the catalogue.</param>
internal sealed class BindingContext(Catalog catalog, string language, Period? period, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
{
    public Catalog Catalog { get; } = catalog;

    public string Language { get; } = language;

    /// <summary>The reporting period; null where all facts are timeless.</summary>
    public Period? Period { get; } = period ?? catalog.LatestPeriod;

    public Conventions Conventions { get; } = Conventions.For(language);

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Asked in every loop over the document.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    public NameTable Names { get; } = new(catalog);

    /// <summary>Ids that some binding names.</summary>
    public HashSet<string> UsedIds { get; } = new(StringComparer.Ordinal);
}
