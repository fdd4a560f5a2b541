using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>Names of cells as spreadsheet software shows them.</summary>
internal static class CellName
{
    /// <summary>The name of a cell, such as <c>cell B4</c>.</summary>
    /// <param name="column">Index of the column.</param>
    /// <param name="row">Number of the row, from 1.</param>
    public static string Of(int column, int row) => Messages.CellWord + Bare(column, row);

    /// <summary>The same without the word: <c>B4</c>.</summary>
    public static string Bare(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    /// <summary>A to Z, AA to ZZ and on: bijective in base 26.</summary>
    private static string Letters(int column)
    {
        const int Base = 26;
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Base)
        {
            letters = (char)('A' + (rest - 1) % Base) + letters;
        }

        return letters;
    }
}
