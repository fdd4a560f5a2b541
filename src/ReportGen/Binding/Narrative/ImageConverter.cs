using System.Buffers;
using System.Globalization;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Images: path, alternative text and width.</summary>
internal static class ImageConverter
{
    private const double PointsPerInch = 72;
    private const double PointsPerPixel = 0.75;
    private const double MillimetresPerCentimetre = 10;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");
    private static readonly string[] Classes = ["decorative"];
    private static readonly string[] Keys = ["width"];

    public static ImageReference Reference(LinkInline image, AttributeList attributes, NarrativeContext context)
    {
        context.WarnUnknown(attributes, Classes, Keys);
        var span = context.SpanOf(image);
        var isDecorative = attributes.HasClass("decorative");
        foreach (var insert in PlainText.InsertsIn(image, context.Rendered))
        {
            context.Figures.Report(insert);
        }

        var alt = PlainText.Of(image, context.Rendered);
        if (alt.Length == 0 && !isDecorative)
        {
            context.Diagnostics.Add(Messages.MissingAlt(span));
        }

        var (absolute, relative) = Width(attributes, context.Diagnostics);
        return new ImageReference(PathOf(image, context), isDecorative ? string.Empty : alt)
        {
            Width = absolute,
            RelativeWidth = relative,
            IsDecorative = isDecorative,
            Span = span,
        };
    }

    /// <summary>Whether the path stays in the report's folder is known when the picture is loaded.</summary>
    private static string PathOf(LinkInline image, NarrativeContext context) =>
        Uri.UnescapeDataString(context.Rendered.AsWritten(image.Url ?? string.Empty)).Replace('\\', '/');

    private static (Length? Absolute, double? Relative) Width(AttributeList attributes, DiagnosticBag diagnostics)
    {
        if (attributes.Find("width") is not { } written)
        {
            return (null, null);
        }

        var digits = written.AsSpan().IndexOfAnyExcept(NumberCharacters) is var end and >= 0 ? end : written.Length;
        var isNumber = double.TryParse(written.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        Length? length = written[digits..] switch
        {
            "mm" => Length.Mm(number),
            "cm" => Length.Mm(number * MillimetresPerCentimetre),
            "in" => Length.Pt(number * PointsPerInch),
            "pt" => Length.Pt(number),
            "px" => Length.Pt(number * PointsPerPixel),
            _ => null,
        };
        var isPart = written.EndsWith('%') && digits == written.Length - 1 && number <= 100;
        if (isNumber && number > 0 && (length is not null || isPart))
        {
            return (length, isPart ? number / 100 : null);
        }

        diagnostics.Add(Messages.BadWidth(attributes.Span, written));
        return (null, null);
    }
}
