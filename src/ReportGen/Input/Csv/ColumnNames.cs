using System.Collections.Frozen;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Names that people write for the columns of metrics.csv: slips, and other words for the same.</summary>
internal static class ColumnNames
{
    // Of shorter words too many are one letter away from each other.
    private const int ShortestSlip = 4;

    private static readonly FrozenDictionary<string, string> OtherWords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ids"] = "id",
        ["key"] = "id",
        ["metric"] = "id",
        ["amount"] = "value",
        ["number"] = "value",
        ["val"] = "value",
        ["values"] = "value",
        ["name"] = "label",
        ["labels"] = "label",
        ["units"] = "unit",
        ["year"] = "period",
        ["quarter"] = "period",
        ["month"] = "period",
        ["as of"] = "as_of",
        ["as-of"] = "as_of",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The field that a column was most likely meant for; null where it is a column of the author's own.</summary>
    /// <param name="name">The column's name in lower case.</param>
    public static string? FieldMeantBy(string name) =>
        OtherWords.GetValueOrDefault(name)
        ?? (name.Length >= ShortestSlip && NearNames.Within(1, name, MetricId.Fields) is [var near, ..] ? near : null);
}
