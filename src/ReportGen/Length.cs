using System.Globalization;

namespace ReportGen;

/// <summary>A length in PDF points (1/72 inch), made from and read in any unit.</summary>
/// <param name="Points">The length in points.</param>
public readonly record struct Length(double Points) : IComparable<Length>
{
    private const double PointsPerInch = 72;
    private const double MillimetresPerInch = 25.4;
    private const double PointsPerMillimetre = PointsPerInch / MillimetresPerInch;

    /// <summary>No length.</summary>
    public static Length Zero { get; }

    /// <summary>The length in millimetres.</summary>
    public double Millimetres => Points / PointsPerMillimetre;

    /// <summary>A length in points, 1/72 inch.</summary>
    public static Length Pt(double points) => new(points);

    /// <summary>A length in millimetres.</summary>
    public static Length Mm(double millimetres) => new(millimetres * PointsPerMillimetre);

    /// <summary>A length in a unit as people write it: <c>pt</c>, <c>mm</c>, <c>cm</c>, <c>in</c>.</summary>
    /// <returns>Null for any other unit.</returns>
    internal static Length? In(string unit, double number) => unit switch
    {
        "pt" => Pt(number),
        "mm" => Mm(number),
        "cm" => Mm(number * 10),
        "in" => Pt(number * PointsPerInch),
        _ => null,
    };

    /// <summary>The sum of two lengths.</summary>
    public static Length operator +(Length left, Length right) => new(left.Points + right.Points);

    /// <summary>The difference of two lengths.</summary>
    public static Length operator -(Length left, Length right) => new(left.Points - right.Points);

    /// <summary>A multiple of a length.</summary>
    public static Length operator *(Length length, double factor) => new(length.Points * factor);

    /// <summary>The ratio of two lengths.</summary>
    public static double operator /(Length left, Length right) => left.Points / right.Points;

    /// <summary>Whether one length is shorter than another.</summary>
    public static bool operator <(Length left, Length right) => left.Points < right.Points;

    /// <summary>Whether one length is longer than another.</summary>
    public static bool operator >(Length left, Length right) => left.Points > right.Points;

    /// <summary>Whether one length is no longer than another.</summary>
    public static bool operator <=(Length left, Length right) => left.Points <= right.Points;

    /// <summary>Whether one length is no shorter than another.</summary>
    public static bool operator >=(Length left, Length right) => left.Points >= right.Points;

    /// <inheritdoc/>
    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    /// <summary>The length in points, such as <c>10.5pt</c>.</summary>
    public override string ToString() => Points.ToString("0.###", CultureInfo.InvariantCulture) + "pt";
}
