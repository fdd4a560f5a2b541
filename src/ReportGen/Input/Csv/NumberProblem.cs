namespace ReportGen.Input.Csv;

/// <summary>Why digits are no number.</summary>
internal enum NumberProblem
{
    None,

    /// <summary>A sign that numbers do not have, or digits in an order that they do not have.</summary>
    Malformed,

    /// <summary><c>75,58</c> in a file whose decimals have a point, or <c>1.234,5</c>.</summary>
    DecimalComma,

    /// <summary><c>12,34</c>: groups that are not of three digits.</summary>
    Grouping,

    /// <summary><c>50.421</c> in a file of decimal commas: grouped or a decimal?</summary>
    Ambiguous,

    /// <summary><c>75.58%</c>: the percent sign is a unit.</summary>
    Percent,

    /// <summary><c>10000+</c>, <c>≥5</c>: a bound written otherwise.</summary>
    BoundSign,

    /// <summary><c>(3.2)</c>: a negative number as accountants write it.</summary>
    Parentheses,

    /// <summary>Full-width digits, as Chinese input methods write them.</summary>
    FullWidth,

    /// <summary>A currency sign before the digits.</summary>
    Currency,

    /// <summary>More digits than a decimal holds.</summary>
    TooLong,
}
