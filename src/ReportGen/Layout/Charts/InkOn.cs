namespace ReportGen.Layout.Charts;

/// <summary>The colour of words on a coloured ground: white or black, whichever is read more easily.</summary>
internal static class InkOn
{
    // Rec. 709 weights; above the middle grey of print, black words stand out more.
    private const double Middle = 0.42;

    public static Color Of(Color ground) =>
        ((0.2126 * ground.R) + (0.7152 * ground.G) + (0.0722 * ground.B)) / 255 > Middle + 0.13 ? Color.Black : Color.White;
}
