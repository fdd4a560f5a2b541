namespace ReportGen.Layout.Tables;

/// <summary>Measures of tables, as in a good journal: three rules, no verticals, air between columns.</summary>
internal static class TableLook
{
    /// <summary>Between two columns, in ems of the cell's type.</summary>
    public const double ColumnGap = 1.2;

    /// <summary>The same where a table has more columns than fit with that.</summary>
    public const double NarrowGap = 0.6;

    /// <summary>
    /// How much more than its width a number or a word gets where there is room: programs that lack the report's fonts take
    /// wider ones, and break what does not fit.
    /// </summary>
    public const double Slack = 1.1;

    /// <summary>How much more than its width a line gets: other programs round advances, and would break what fits to a hair.</summary>
    public const double Rounding = 1.02;
}
