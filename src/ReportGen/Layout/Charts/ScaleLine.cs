using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>An axis at its place: from the place of its low end to that of its high end.</summary>
internal readonly record struct ScaleLine(ValueScale Scale, double Low, double High)
{
    public double At(double value) => Low + (Scale.PartOf(value) * (High - Low));
}
