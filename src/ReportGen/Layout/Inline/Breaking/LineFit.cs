namespace ReportGen.Layout.Inline.Breaking;

/// <summary>How well a line fits its room.</summary>
/// <param name="Ratio">What its glue is set at: 0 natural, -1 all of the shrink, 1 once the stretch.</param>
/// <param name="Badness">0 for a perfect line, 100 at a ratio of 1.</param>
/// <param name="Class">Its tightness.</param>
internal readonly record struct LineFit(double Ratio, double Badness, Fitness Class)
{
    // No sum of ordinary lines comes near the square of these: a solution without such a line always wins.
    private const double RaggedBadness = 1e7;
    private const double OverfullBadness = 1e9;

    // The most that glue stretches: at 4, a word space is three times its natural width. A looser line is left ragged.
    private const double MostStretch = 4;

    // A ragged edge as deep as a sixth of the measure is as bad as a line stretched once.
    private const double RagDepth = 1.0 / 6;

    /// <summary>Badness of the loosest line that fills its room.</summary>
    public const double MostBadness = 100 * MostStretch * MostStretch * MostStretch;

    // Rounding of advances must not make a line overfull.
    private const double Slop = 0.01;

    private const double Nothing = 1e-9;

    /// <summary>Whether the line is wider than its room.</summary>
    public bool IsOverfull => Badness >= OverfullBadness;

    /// <summary>Whether the line fills its room without rivers.</summary>
    public bool IsFeasible => Badness < RaggedBadness;

    /// <summary>Measures a line.</summary>
    public static LineFit Of(Glue line, double room, LineKind kind)
    {
        var slack = room - line.Width;
        if (slack < -Slop)
        {
            return Tight(slack, kind == LineKind.Ragged ? 0 : line.Shrink);
        }

        slack = Math.Max(slack, 0);
        return kind switch
        {
            LineKind.Justified => Loose(slack, line.Stretch, room),
            LineKind.Last => new LineFit(0, 0, Fitness.Normal),
            LineKind.Ragged => new LineFit(0, BadnessAt(slack / Math.Max(room * RagDepth, Nothing)), Fitness.Normal),
        };
    }

    private static LineFit Tight(double slack, double shrink)
    {
        var ratio = slack / Math.Max(shrink, Nothing);
        return ratio >= -1
            ? new LineFit(ratio, BadnessAt(-ratio), ratio < -0.5 ? Fitness.Tight : Fitness.Normal)
            : new LineFit(shrink > 0 ? -1 : 0, OverfullBadness * (1 - slack), Fitness.Tight);
    }

    private static LineFit Loose(double slack, double stretch, double room)
    {
        var ratio = slack <= Slop ? 0 : slack / Math.Max(stretch, Nothing);
        return ratio > MostStretch
            ? new LineFit(0, RaggedBadness * (1 + (slack / room)), Fitness.VeryLoose)
            : new LineFit(ratio, BadnessAt(ratio), ratio <= 0.5 ? Fitness.Normal : ratio <= 1 ? Fitness.Loose : Fitness.VeryLoose);
    }

    // Knuth and Plass: the cube makes one bad line worse than two indifferent ones.
    private static double BadnessAt(double ratio) => 100 * ratio * ratio * ratio;
}
