namespace ReportGen;

/// <summary>How the cells of a table's column are set.</summary>
public enum ColumnAlignment
{
    /// <summary>As their kind asks: words at the start; numbers on the decimal mark, or at the end where the theme says so.</summary>
    Auto,

    /// <summary>At the start.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the end.</summary>
    End,

    /// <summary>On the decimal mark; a number without one ends there.</summary>
    Decimal,
}
