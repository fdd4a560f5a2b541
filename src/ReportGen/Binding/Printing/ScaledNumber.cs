namespace ReportGen.Binding.Printing;

/// <summary>A number as it is printed, in a scale of the language.</summary>
/// <param name="Value">The number in that scale, not rounded.</param>
/// <param name="Shift">Powers of ten that it was multiplied by.</param>
/// <param name="ScaleWord">The scale; empty for none.</param>
/// <param name="UnitName">The unit's name without its scale.</param>
internal readonly record struct ScaledNumber(decimal Value, int Shift, string ScaleWord, string UnitName)
{
    /// <summary>ISO 4217 code of the unit; null for what is no money.</summary>
    public string? Currency { get; init; }
}
