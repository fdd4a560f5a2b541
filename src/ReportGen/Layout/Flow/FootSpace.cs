namespace ReportGen.Layout.Flow;

/// <summary>What parts text from the notes below it.</summary>
/// <param name="Above">From the text to the rule, at least.</param>
/// <param name="Rule">Thickness of the rule.</param>
/// <param name="Below">From the rule to the notes.</param>
internal readonly record struct FootSpace(double Above, double Rule, double Below)
{
    /// <summary>From the rule to the notes, as a part of their leading.</summary>
    private const double PartBelow = 0.25;

    public double Height => Above + Rule + Below;

    public static FootSpace Of(Theme theme) =>
        new(theme.Footnotes.Gap.Points, theme.Footnotes.Rule.Points, PartBelow * theme.Footnote.Leading.Points);
}
