namespace ReportGen.Layout.Charts;

/// <summary>The colour of words on a coloured ground: white or black, whichever is read more easily.</summary>
internal static class InkOn
{
    public static Color Of(Color ground) =>
        Contrast.Of(Color.Black, ground) > Contrast.Of(Color.White, ground) ? Color.Black : Color.White;
}
