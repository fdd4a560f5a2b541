namespace ReportGen.Document;

/// <summary>The measures of a table, found once with the fonts of the page: both outputs show it alike.</summary>
/// <param name="Width">Width of the whole.</param>
/// <param name="Columns">Room for the lines of each column.</param>
/// <param name="Gap">White space between two columns.</param>
internal sealed record TableGeometry(Length Width, IReadOnlyList<Length> Columns, Length Gap)
{
    /// <summary>How each column is set.</summary>
    public required IReadOnlyList<ColumnSetting> Settings { get; init; }

    /// <summary>Of each column that lines up on the decimal mark: what stands behind it, by row of the body, in points; null for other columns.</summary>
    public required IReadOnlyList<DecimalTails?> Tails { get; init; }

    /// <summary>Whether the first column names the rows.</summary>
    public bool HasRowHeads { get; init; }

    /// <summary>How far a cell of the body ends before its column does, in points, for its decimal mark to stand below the others'.</summary>
    public double InsetOf(int row, int column) => Tails[column]?.InsetOf(row) ?? 0;

    /// <summary>Whether the first column holds the names of what stands in the others.</summary>
    public static bool NamesRows(IReadOnlyList<ColumnSetting> settings) => settings.Count > 1 && !settings[0].IsNumeric;
}
