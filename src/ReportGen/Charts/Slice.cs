using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>A part of a pie. Angles are radians from the top, clockwise.</summary>
/// <param name="Category">Index of its category.</param>
internal readonly record struct Slice(int Category, double Start, double End)
{
    public double Middle => (Start + End) / 2;

    /// <summary>Whether its words stand at the right of the pie.</summary>
    public bool IsRight => Middle <= Math.PI;

    /// <summary>Whether a place lies in its direction.</summary>
    /// <param name="x">How far right of the pie's middle.</param>
    /// <param name="y">How far below it.</param>
    public bool IsAt(double x, double y)
    {
        var angle = Math.Atan2(x, -y);
        angle += angle < 0 ? 2 * Math.PI : 0;
        return angle >= Start && angle <= End;
    }

    /// <summary>The slices of a pie; those of nothing are none.</summary>
    public static IReadOnlyList<Slice> Of(Chart chart)
    {
        var points = chart.Series[0].Points;
        var whole = points.Sum(p => (double)(p.Value ?? 0));
        var (slices, angle) = (new List<Slice>(), 0.0);
        for (var i = 0; i < points.Count && whole > 0; i++)
        {
            if (points[i].Value is { } value && value > 0)
            {
                var end = angle + ((double)value / whole * 2 * Math.PI);
                slices.Add(new Slice(i, angle, end));
                angle = end;
            }
        }

        return slices;
    }
}
