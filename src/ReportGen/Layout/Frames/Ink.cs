using System.Globalization;

namespace ReportGen.Layout.Frames;

/// <summary>How a shape is drawn.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Thickness">Of its outline, in points; 0 for a shape that is filled.</param>
/// <param name="Dash">Length of dashes and of the gaps between them, in points; 0 for none.</param>
internal readonly record struct Ink(Color Color, double Thickness = 0, double Dash = 0)
{
    public bool IsFilled => Thickness == 0;

    public override string ToString() => IsFilled
        ? Color.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{Color} {Thickness:0.##}{(Dash > 0 ? $" dashed {Dash:0.##}" : string.Empty)}");
}
