using System.Globalization;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Printing;

/// <summary>Prints numbers in the conventions of an edition. The last thing that happens to a figure.</summary>
internal static class FigurePrinter
{
    /// <summary>Decimals of <c>compact</c> when it asks for none; trailing zeros are then left out.</summary>
    public const int CompactDecimals = 1;

    /// <summary>Prints a number.</summary>
    /// <param name="at">The binding, for messages.</param>
    public static Printed Print(NumberValue number, Conventions conventions, SourceSpan at)
    {
        var printed = Plain(number, conventions, at);
        return number.Style.Case switch
        {
            LetterCase.Capital when FirstLetter.IsSmall(printed.Text) => printed with { Text = FirstLetter.Capital(printed.Text) },
            _ => printed,
        };
    }

    private static Printed Plain(NumberValue number, Conventions conventions, SourceSpan at)
    {
        if (number.Style.Claim is { } claim)
        {
            number = number with { Number = number.Number with { Value = claim.Limit, Decimals = claim.Decimals } };
        }

        if (number.Fact is null && !number.Style.IsFormatted && !number.Style.WithUnit && !number.IsDerived)
        {
            return new Printed(DecimalText.Plain(number.Number.Value, number.Number.Decimals, conventions), null);
        }

        return number.Style.Form switch
        {
            NumberForm.Words => InWords(number, conventions, at),
            NumberForm.Ordinal or NumberForm.OrdinalWords => AsOrdinal(number, conventions),
            NumberForm.Percent => AsPercent(number, conventions, at),
            _ => AsNumber(number, conventions),
        };
    }

    /// <summary>Scale and unit of a number that is printed apart from them; empty for none.</summary>
    public static string UnitBeside(NumberValue number, Conventions conventions)
    {
        if (number.Style.Unit != UnitForm.Apart)
        {
            return string.Empty;
        }

        var scaled = Scaled(number, conventions);
        return UnitPrinter.Join(scaled.ScaleWord, scaled.UnitName, conventions.Gap);
    }

    private static Printed AsNumber(NumberValue number, Conventions conventions)
    {
        var style = number.Style;
        var scaled = Scaled(number, conventions);
        var isCompacted = style.Form == NumberForm.Compact && scaled.ScaleWord.Length > 0;
        var (decimals, least) = Decimals(number, scaled, isCompacted);
        var rounded = Rounded.To(scaled.Value, decimals, least);
        var digits = DecimalText.Grouped(Math.Abs(rounded.Value), rounded.Decimals, conventions);
        var unit = IsOnePoint(number, rounded.Value) ? scaled with { UnitName = conventions.PercentagePoint } : scaled;
        var text = style.WithUnit || isCompacted ? UnitPrinter.Attach(digits, unit, style.Unit, conventions) : digits;
        return new Printed(
            WithBound(Sign(number, rounded.Value, conventions) + text, number, conventions),
            rounded.Describe(isCompacted ? scaled.ScaleWord : string.Empty))
        {
            Value = Unshifted(rounded.Value, scaled.Shift),
        };
    }

    /// <summary>A printed number in the scale of its cell.</summary>
    private static decimal? Unshifted(decimal printed, int shift) => PowersOfTen.TryShift(printed, -shift, out var value) ? value : null;

    private static bool IsOnePoint(NumberValue number, decimal printed) => number.IsPoints && Math.Abs(printed) == 1;

    private static string Sign(NumberValue number, decimal printed, Conventions conventions) => printed switch
    {
        < 0 => conventions.Minus,
        > 0 when number.Style.IsSigned => "+",
        _ => string.Empty,
    };

    /// <summary>Decimals to print at most, and at least: zeros between the two are left out.</summary>
    private static (int Most, int Least) Decimals(NumberValue number, ScaledNumber scaled, bool isCompacted)
    {
        var written = number.Number.Decimals;
        if (number.Style.Decimals is { } asked && (isCompacted || number.Style.Form != NumberForm.Compact))
        {
            return (asked, asked);
        }

        if (isCompacted)
        {
            return (CompactDecimals, 0);
        }

        // Towards a larger scale the digits move behind the mark: all are kept, zeros they bring along are not.
        var moved = Math.Clamp(written - scaled.Shift, 0, 28);
        return (moved, Math.Min(written, moved));
    }

    private static Printed AsPercent(NumberValue number, Conventions conventions, SourceSpan at)
    {
        var isPoints = number.Number.Unit.IsPercent;
        if (!PowersOfTen.TryShift(number.Number.Value, isPoints ? 0 : 2, out var value))
        {
            return new Printed(string.Empty, null) { Problem = Messages.NumberTooLarge(at) };
        }

        var decimals = number.Style.Decimals ?? Math.Max(number.Number.Decimals - (isPoints ? 0 : 2), 0);
        var rounded = Rounded.To(value, decimals, decimals);
        var text = DecimalText.Grouped(Math.Abs(rounded.Value), decimals, conventions) + "%";
        return new Printed(WithBound(Sign(number, rounded.Value, conventions) + text, number, conventions), rounded.Describe(string.Empty))
        {
            Value = Unshifted(rounded.Value, isPoints ? 0 : 2),
        };
    }

    private static Printed AsOrdinal(NumberValue number, Conventions conventions)
    {
        var value = (long)Math.Min(number.Number.Value, long.MaxValue);
        return new Printed(
            number.Style.Form == NumberForm.OrdinalWords
                ? conventions.Numerals.OrdinalWords(value)
                : conventions.Numerals.Ordinal(value, DecimalText.Grouped(value, 0, conventions)),
            null)
        {
            Value = value,
        };
    }

    private static Printed InWords(NumberValue number, Conventions conventions, SourceSpan at)
    {
        var scaled = Scaled(number, conventions);
        if (Wordless(scaled.Value, at, number.Fact?.Metric.Origin.Span) is { } problem)
        {
            return new Printed(string.Empty, null) { Problem = problem };
        }

        var text = conventions.Numerals.Words((long)scaled.Value);
        if (number.Style.WithUnit)
        {
            text = UnitPrinter.Join(UnitPrinter.Join(text, scaled.ScaleWord, conventions.Gap), scaled.UnitName, conventions.Gap);
        }

        return new Printed(WithBound(text, number, conventions), null) { Value = number.Number.Value };
    }

    /// <summary>Why a number cannot be put into words; null where it can.</summary>
    private static Diagnostic? Wordless(decimal value, SourceSpan at, SourceSpan? row)
    {
        var found = value.ToString(CultureInfo.InvariantCulture);
        return !decimal.IsInteger(value) ? Messages.WordsNeedWhole(at, found, row)
            : Math.Abs(value) > long.MaxValue ? Messages.NoWordsFor(at, found, row)
            : null;
    }

    private static ScaledNumber Scaled(NumberValue number, Conventions conventions) =>
        UnitPrinter.Scale(number.Number, Label(number, conventions), number.Style, conventions);

    private static LocalizedText Label(NumberValue number, Conventions conventions)
    {
        if (number.IsPoints)
        {
            return LocalizedText.Empty with { Default = conventions.PercentagePoints };
        }

        return number.Fact is { } fact && fact.Metric.Unit.Base == number.Number.Unit.Base ? fact.Metric.UnitLabel : LocalizedText.Empty;
    }

    private static string WithBound(string text, NumberValue number, Conventions conventions)
    {
        if (number.Style is { BareBound: true, Claim: null })
        {
            return text;
        }

        var pattern = number.Style.Claim?.Kind switch
        {
            ClaimKind.Over => conventions.Over,
            ClaimKind.Nearly => conventions.Nearly,
            ClaimKind.About => conventions.About,
            _ => Pattern(number.Number.Bound, conventions),
        };
        return pattern.Replace("{0}", text, StringComparison.Ordinal);
    }

    private static string Pattern(Bound bound, Conventions conventions) => bound switch
    {
        Bound.Over => conventions.Over,
        Bound.Under => conventions.Under,
        Bound.About => conventions.About,
        _ => "{0}",
    };
}
