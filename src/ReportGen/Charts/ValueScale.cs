namespace ReportGen.Charts;

/// <summary>An axis of numbers.</summary>
/// <param name="Low">Where it begins.</param>
/// <param name="High">Where it ends; above <paramref name="Low"/>.</param>
/// <param name="Ticks">Its ticks from low to high, the first and the last at its ends.</param>
internal sealed record ValueScale(double Low, double High, IReadOnlyList<ScaleTick> Ticks)
{
    /// <summary>Whether bars can stand on its zero.</summary>
    public bool HasZero => Low <= 0 && High >= 0;

    /// <summary>Where marks stand: zero, or the end that is nearest to it.</summary>
    public double Base => Math.Clamp(0, Low, High);

    /// <summary>Where a value stands, from 0 at the low end to 1 at the high one.</summary>
    public double PartOf(double value) => Math.Clamp((value - Low) / (High - Low), 0, 1);
}

/// <summary>A tick of an axis.</summary>
internal readonly record struct ScaleTick(double Value, string Text);
