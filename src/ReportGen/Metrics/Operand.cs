namespace ReportGen.Metrics;

/// <summary>A number within a formula.</summary>
/// <param name="Value">The number in the scale of its unit.</param>
/// <param name="Unit">Null where units were combined in a way that only the row's author can name.</param>
internal readonly record struct Operand(decimal Value, Unit? Unit)
{
    public static Operand Of(Quantity quantity) => new(quantity.Value, quantity.Unit);

    public bool IsPure => Unit is { IsPure: true };
}
