using System.Buffers;
using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>The size of a picture. The width is a length, a part of the text's width, or neither.</summary>
internal readonly record struct ImageWidth(Length? Absolute, double? Relative)
{
    private const double PointsPerPixel = 0.75;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>Reads <c>60%</c>, <c>80mm</c> and the like; what is no width is reported.</summary>
    /// <param name="written">Null for a picture that asks for none.</param>
    public static ImageWidth Read(string? written, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (written is null)
        {
            return default;
        }

        var (number, unit) = Parse(written);
        if (number > 0 && LengthOf(number, unit) is { } length)
        {
            return new ImageWidth(length, null);
        }

        if (number is > 0 and <= 100 && unit == "%")
        {
            return new ImageWidth(null, number / 100);
        }

        diagnostics.Add(Messages.BadWidth(span, written));
        return default;
    }

    /// <summary>Reads <c>80mm</c> and the like. A part of a page's height is none: pages of text have no fixed one.</summary>
    /// <returns>Null for what is no height.</returns>
    public static Length? ReadHeight(string written)
    {
        var (number, unit) = Parse(written);
        return number > 0 ? LengthOf(number, unit) : null;
    }

    /// <summary>The number, 0 for none, and what is behind it.</summary>
    private static (double Number, string Unit) Parse(string written)
    {
        var digits = written.AsSpan().IndexOfAnyExcept(NumberCharacters) is var end and >= 0 ? end : written.Length;
        return double.TryParse(written.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (number, written[digits..])
            : (0, string.Empty);
    }

    private static Length? LengthOf(double number, string unit) => unit == "px" ? Length.Pt(number * PointsPerPixel) : Length.In(unit, number);
}
