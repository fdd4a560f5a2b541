namespace ReportGen.Metrics;

/// <summary>What a cell knows of its value.</summary>
internal enum Bound
{
    /// <summary>The value itself.</summary>
    Exact,

    /// <summary><c>&gt;10000</c>: more than the number.</summary>
    Over,

    /// <summary><c>&lt;5</c>: less than the number.</summary>
    Under,

    /// <summary><c>~300</c>: about the number.</summary>
    About,
}
