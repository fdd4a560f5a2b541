namespace ReportGen.Binding.Printing;

/// <summary>A printed number.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Rounding">How digits were lost; null where none were.</param>
internal sealed record Printed(string Text, string? Rounding)
{
    /// <summary>The number that a reader takes from it, in the scale of the cell; null where it is no number.</summary>
    public decimal? Value { get; init; }

    /// <summary>Why it cannot be printed in the form asked for.</summary>
    public Diagnostic? Problem { get; init; }
}
