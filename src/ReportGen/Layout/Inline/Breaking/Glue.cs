namespace ReportGen.Layout.Inline.Breaking;

/// <summary>A width that gives: natural, and by how much one unit of stretch or all of the shrink changes it. In points.</summary>
internal readonly record struct Glue(double Width, double Stretch, double Shrink)
{
    public static Glue operator +(Glue left, Glue right) =>
        new(left.Width + right.Width, left.Stretch + right.Stretch, left.Shrink + right.Shrink);

    public static Glue operator -(Glue left, Glue right) =>
        new(left.Width - right.Width, left.Stretch - right.Stretch, left.Shrink - right.Shrink);

    /// <summary>The width at a ratio: above 0 it stretches, below 0 (to -1) it shrinks.</summary>
    public double At(double ratio) => Width + (ratio * (ratio >= 0 ? Stretch : Shrink));
}
