using System.Buffers;
using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>The width of a picture: a length, a part of the text's width, or neither.</summary>
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

        var digits = written.AsSpan().IndexOfAnyExcept(NumberCharacters) is var end and >= 0 ? end : written.Length;
        var isNumber = double.TryParse(written.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        Length? length = written[digits..] switch
        {
            "px" => Length.Pt(number * PointsPerPixel),
            var unit => Length.In(unit, number),
        };
        var isPart = written.EndsWith('%') && digits == written.Length - 1 && number <= 100;
        if (isNumber && number > 0 && (length is not null || isPart))
        {
            return new ImageWidth(length, isPart ? number / 100 : null);
        }

        diagnostics.Add(Messages.BadWidth(span, written));
        return default;
    }
}
