using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>
/// Finds rows in which a number was written with a comma and without quotes: <c>23,4</c> makes two cells of it, and
/// all cells behind are one column off.
/// </summary>
internal static class UnquotedComma
{
    // A number of four digits in the next column may be a year.
    private const int MostDecimals = 3;
    private const int DigitsOfGroup = 3;

    private static readonly FrozenSet<string> Wordy = new[] { "unit", "label", "formula", "period" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to say of a row; null where its value is one cell.</summary>
    public static Diagnostic? Find(CsvReader row, RowCells cells, MetricsColumns columns)
    {
        var next = columns.Value + 1;
        if (columns.Value < 0 || columns.Table.Separator != ',' || row.FieldCount <= next || !IsDigits(row.GetSpan(next)) || !IsNoNumber(next, columns))
        {
            return null;
        }

        var (whole, part) = (row.GetString(columns.Value).Trim(), row.GetString(next).Trim());
        var isShort = part.Length <= MostDecimals || next == columns.Unit;
        return isShort && IsDigits(whole.TrimStart('+', '-', '<', '>', '~')) && !cells.IsQuoted(columns.Value) && !cells.IsQuoted(next)
            ? Messages.UnquotedComma(cells.At(columns.Value), $"{whole},{part}", Meant(whole, part))
            : null;
    }

    /// <summary>Whether a column holds what a bare number of few digits is not; a note may well be one.</summary>
    private static bool IsNoNumber(int column, MetricsColumns columns) =>
        column >= columns.Names.Count || Wordy.Contains(columns.Names[column]);

    private static string Meant(string whole, string part) => part.Length == DigitsOfGroup
        ? string.Create(CultureInfo.InvariantCulture, $"{whole}{part}, or {whole}.{part} if these are decimals")
        : $"{whole}.{part}";

    private static bool IsDigits(ReadOnlySpan<byte> text) => text.Trim(" "u8) is { IsEmpty: false } digits && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsDigits(string text) => text.AsSpan().Trim() is { IsEmpty: false } digits && !digits.ContainsAnyExceptInRange('0', '9');
}
