namespace ReportGen;

/// <summary>Contrast of two colours (WCAG 2.1, 'contrast ratio' and 'relative luminance').</summary>
internal static class Contrast
{
    private const double Flare = 0.05;

    /// <summary>From 1, none, to 21, black on white.</summary>
    public static double Of(Color one, Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + Flare) / (Math.Min(a, b) + Flare);
    }

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
