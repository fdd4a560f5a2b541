namespace ReportGen.Charts;

/// <summary>The light ground of patterns: a step in hue, saturation and lightness that DrawingML can tell of any colour, so that it follows another theme.</summary>
internal static class Tint
{
    /// <summary>Part of the saturation that is kept, in percent: full tints are gaudy.</summary>
    public const int Saturation = 48;

    /// <summary>Part of the lightness that is kept, in percent.</summary>
    public const int Lightness = 20;

    /// <summary>Lightness that is added, in percent of white.</summary>
    public const int Added = 80;

    private const double Percent = 100;

    public static Color Of(Color color)
    {
        var (least, most) = (Math.Min(color.R, Math.Min(color.G, color.B)), Math.Max(color.R, Math.Max(color.G, color.B)));
        var (range, lightness) = ((most - least) / 255.0, (most + least) / 510.0);
        var saturation = range == 0 ? 0 : range / (1 - Math.Abs((2 * lightness) - 1)) * (Saturation / Percent);
        var light = (lightness * (Lightness / Percent)) + (Added / Percent);
        var reach = (1 - Math.Abs((2 * light) - 1)) * saturation;
        return new Color(Level(color.R), Level(color.G), Level(color.B));

        // The hue stays: each channel keeps its place between the least and the most.
        byte Level(byte channel)
        {
            var part = range == 0 ? 0.5 : (channel - least) / 255.0 / range;
            return (byte)Math.Round(Math.Clamp(light + (reach * (part - 0.5)), 0, 1) * 255);
        }
    }
}
