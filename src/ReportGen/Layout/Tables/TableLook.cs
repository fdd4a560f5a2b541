namespace ReportGen.Layout.Tables;

/// <summary>Measures of tables, as in a good journal: three rules, no verticals, air between columns.</summary>
internal static class TableLook
{
    /// <summary>Between two columns, in ems of the cell's type.</summary>
    public const double ColumnGap = 1.2;

    /// <summary>Above and below the lines of a row.</summary>
    public const double RowPadding = 2.25;

    /// <summary>Rules above and below a table.</summary>
    public const double OuterRule = 0.9;

    /// <summary>Rule under the head.</summary>
    public const double HeadRule = 0.5;
}
