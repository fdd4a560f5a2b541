namespace ReportGen.Binding.Expressions;

/// <summary>What a comparison asks.</summary>
internal enum ComparisonKind
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
}
