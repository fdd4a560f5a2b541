namespace ReportGen.Binding.Values;

/// <summary>The shape of a printed number.</summary>
internal enum NumberForm
{
    Plain,
    Percent,
    Compact,
    Ordinal,
    OrdinalWords,
    Words,
}
