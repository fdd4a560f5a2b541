using System.Globalization;

namespace ReportGen.Layout.Frames;

/// <summary>How a shape is drawn.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Thickness">Of its outline, in points; 0 for a shape that is filled.</param>
/// <param name="Dash">Length of dashes, and of the gaps between them unless these have their own, in points; 0 for none.</param>
internal readonly record struct Ink(Color Color, double Thickness = 0, double Dash = 0)
{
    public bool IsFilled => Thickness == 0;

    /// <summary>Length of the gaps between dashes, in points; 0 for that of the dashes.</summary>
    public double Gap { get; init; }

    /// <summary>What is drawn upon a filled shape, and cut off at its edges; null for nothing.</summary>
    public Hatch? Hatch { get; init; }

    public override string ToString() => IsFilled
        ? Hatch is null ? Color.ToString() : $"{Color} {Hatch}"
        : string.Create(CultureInfo.InvariantCulture, $"{Color} {Thickness:0.##}{(Dash > 0 ? $" dashed {Dash:0.##}" : string.Empty)}");
}
