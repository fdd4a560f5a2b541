using System.Globalization;

namespace ReportGen;

/// <summary>An opaque sRGB colour.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
public readonly record struct Color(byte R, byte G, byte B)
{
    /// <summary>Black.</summary>
    public static Color Black { get; }

    /// <summary>White.</summary>
    public static Color White { get; } = new(255, 255, 255);

    /// <summary>Six hexadecimal digits without a sign, as OOXML writes colours.</summary>
    public string Hex => R.ToString("X2", CultureInfo.InvariantCulture)
        + G.ToString("X2", CultureInfo.InvariantCulture)
        + B.ToString("X2", CultureInfo.InvariantCulture);

    /// <summary>Reads <c>#RRGGBB</c> or <c>RRGGBB</c>.</summary>
    /// <returns>Whether the text is a colour.</returns>
    public static bool TryParse(string text, out Color color)
    {
        var digits = text.AsSpan().TrimStart('#');
        if (digits.Length == 6 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            color = new Color((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
            return true;
        }

        color = default;
        return false;
    }

    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    public override string ToString() => "#" + Hex;
}
