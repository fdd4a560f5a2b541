namespace ReportGen.Layout.Tables;

/// <summary>Measures of tables, as in a good journal: three rules, no verticals, air between columns.</summary>
internal static class TableLook
{
    /// <summary>Between two columns, in ems of the cell's type.</summary>
    public const double ColumnGap = 1.2;
}
