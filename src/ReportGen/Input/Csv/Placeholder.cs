using System.Collections.Frozen;

namespace ReportGen.Input.Csv;

/// <summary>Cells that say that there is no value, or hold a truth value: spreadsheets have them, and a report prints them.</summary>
internal static class Placeholder
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "n/a", "na", "n.a.", "n. a.", "k.a.", "k. a.", "null", "nil", "nan", "tbd", "tbc", "-", "--", "–", "—", "?", "...", "…",
        "true", "false", "wahr", "falsch",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(string cell) => Words.Contains(cell);
}
