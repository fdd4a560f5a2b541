namespace ReportGen.Docx.Charts;

/// <summary>The data of a chart as it stands in its workbook: names in the first column, numbers in those after it.</summary>
/// <param name="Corner">What stands above the names; may be empty.</param>
/// <param name="Names">A name a row.</param>
/// <param name="Columns">The columns from the second on.</param>
internal sealed record ChartSheet(string Corner, IReadOnlyList<string> Names, IReadOnlyList<SheetColumn> Columns)
{
    // As Word calls it, and refers to it without quotes.
    public const string Title = "Sheet1";

    /// <summary>The names of the rows, as formulas of charts refer to them.</summary>
    public string NamesReference => Cells(0);

    /// <summary>The name of a column.</summary>
    /// <param name="column">From 0, the first with numbers.</param>
    public static string NameReference(int column) => $"{Title}!${Letters(column + 1)}$1";

    /// <summary>The numbers of a column.</summary>
    /// <param name="column">From 0, the first with numbers.</param>
    public string ValuesReference(int column) => Cells(column + 1);

    /// <summary>A cell as sheets name it.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 0.</param>
    public static string CellName(int column, int row) => Letters(column) + Measures.Number(row + 1);

    private string Cells(int column) =>
        $"{Title}!${Letters(column)}$2:${Letters(column)}${Measures.Number(Names.Count + 1)}";

    /// <summary>A to Z, AA and so on.</summary>
    private static string Letters(int column)
    {
        const int Alphabet = 26;
        var last = ((char)('A' + (column % Alphabet))).ToString();
        return column < Alphabet ? last : Letters((column / Alphabet) - 1) + last;
    }
}
