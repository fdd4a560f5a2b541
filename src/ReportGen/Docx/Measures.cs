using System.Globalization;

namespace ReportGen.Docx;

/// <summary>Lengths in the units that WordprocessingML counts in.</summary>
internal static class Measures
{
    private const int TwipsPerPoint = 20;
    private const int EmusPerPoint = 12700;

    /// <summary>Twentieths of a point.</summary>
    public static int Twips(this Length length) => Twips(length.Points);

    /// <summary>Twentieths of a point.</summary>
    /// <param name="points">A length in points.</param>
    public static int Twips(double points) => (int)Math.Round(points * TwipsPerPoint, MidpointRounding.AwayFromZero);

    /// <summary>Twentieths of a point as a length.</summary>
    public static Length Points(int twips) => Length.Pt((double)twips / TwipsPerPoint);

    /// <summary>English Metric Units, 914,400 to the inch.</summary>
    public static long Emus(this Length length) => (long)Math.Round(length.Points * EmusPerPoint, MidpointRounding.AwayFromZero);

    /// <summary>Half points, as type sizes are given.</summary>
    public static string HalfPoints(this Length length) => Number((int)Math.Round(length.Points * 2, MidpointRounding.AwayFromZero));

    /// <summary>Eighths of a point, as borders are given: Word knows them from a quarter of a point to twelve points.</summary>
    public static uint BorderEighths(this Length length) => (uint)Math.Clamp(Math.Round(length.Points * 8, MidpointRounding.AwayFromZero), 2, 96);

    /// <summary>A number as XML writes it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
