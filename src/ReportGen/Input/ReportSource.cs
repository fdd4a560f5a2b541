using ReportGen.Drafts;
using ReportGen.Files;

namespace ReportGen.Input;

/// <summary>What a report is read from.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Metrics">Figures given in code.</param>
/// <param name="Draft">The document, if it is made in code; null to read narratives.</param>
internal sealed record ReportSource(IFileSource Files, IReadOnlyList<MetricRow> Metrics, DraftDocument? Draft = null);
