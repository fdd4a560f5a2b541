using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Mutations;

/// <summary>How a person types what a binding prints; knows the few filters of the samples.</summary>
/// <param name="Number">The digits, without their unit.</param>
/// <param name="Unit">The unit as it stands behind, its blank too; empty for none.</param>
internal sealed partial record TypedPrint(string Number, string Unit)
{
    /// <returns>Null for what is no exact number, or printed otherwise.</returns>
    public static TypedPrint? Of(CsvTable table, TypedBinding binding)
    {
        if (table.Cell(binding.Id, binding.Period, "value").Replace(",", string.Empty, StringComparison.Ordinal) is not [(>= '0' and <= '9') or '-', ..] || table.Number(binding.Id, binding.Period) is not { } value)
        {
            return null;
        }

        var unit = table.Cell(binding.Id, binding.Period, "unit");
        return binding.IsChinese ? Chinese(value, unit, table.Cell(binding.Id, binding.Period, "unit:zh-Hans"), binding) : English(value, unit, table.Cell(binding.Id, binding.Period, "unit:en"), binding);
    }

    public override string ToString() => Number + Unit;

    private static TypedPrint? English(decimal value, string unit, string label, TypedBinding binding) => binding.Form switch
    {
        "" => new(Digits(value, value.Scale), string.Empty),
        "with_unit" => new(Digits(value, value.Scale), " " + (label.Length > 0 ? label : unit)),
        "percent" => new(Digits(value, binding.Decimals ?? value.Scale), "%"),
        _ => null,
    };

    private static TypedPrint? Chinese(decimal value, string unit, string label, TypedBinding binding)
    {
        var size = value * CsvTable.ScaleOf(unit);
        var measure = label.Length > 0 ? label : Scale().Replace(unit, string.Empty);
        return binding.Form switch
        {
            "percent" => new(Digits(value, binding.Decimals ?? value.Scale), "%"),
            "with_unit" when CsvTable.ScaleOf(unit) == 1 => new(Digits(value, value.Scale), measure),
            "with_unit" or "compact" when size >= 1_000_000_000_000 => Scaled(size, 12, "万亿", measure),
            "with_unit" or "compact" when size >= 100_000_000 => Scaled(size, 8, "亿", measure),
            "with_unit" or "compact" when size >= 10_000 => Scaled(size, 4, "万", measure),
            "with_unit" or "compact" => new(Digits(value, value.Scale), measure),
            "" when CsvTable.ScaleOf(unit) == 1 => new(Digits(value, value.Scale), string.Empty),
            _ => null,
        };
    }

    private static TypedPrint Scaled(decimal size, int exponent, string scale, string measure)
    {
        var number = size / (decimal)Math.Pow(10, exponent);
        return new(number.ToString("#,##0.######", CultureInfo.InvariantCulture), scale + measure);
    }

    private static string Digits(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:万亿|亿|百万|万)")]
    private static partial Regex Scale();
}
