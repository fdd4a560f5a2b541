using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Provenance.Reading;

/// <summary>Finds figures by what is printed.</summary>
internal static class FigureSearch
{
    private const int MostSuggested = 3;

    /// <summary>The figures that print a text, grouped by what they come from.</summary>
    public static IReadOnlyList<TracedFigure> Find(IReadOnlyList<Figure> figures, string text)
    {
        var asked = PrintedText.Normal(text);
        return
        [
            .. figures
                .Where(f => asked.Length > 0 && (Prints(f.Text, asked) || (f.ChangedFrom is { } before && Prints(before, asked))))
                .GroupBy(KeyOf, StringComparer.Ordinal)
                .Select(g => new TracedFigure { Occurrences = [.. g] }),
        ];
    }

    /// <summary>What is printed with the same digits, then numbers that are nearly equal, then what is written alike.</summary>
    public static IReadOnlyList<string> Suggest(IReadOnlyList<Figure> figures, string text)
    {
        var asked = PrintedText.Normal(text);
        var digits = PrintedText.DigitsOf(asked);
        var printed = figures.Select(f => f.Text).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. printed.Where(p => digits.Length > 0 && PrintedText.DigitsOf(p) == digits)
                .Concat(Close(printed, asked))
                .Concat(NearNames.Of(asked, printed))
                .DistinctBy(NumberOf, StringComparer.Ordinal)
                .Take(MostSuggested),
        ];
    }

    /// <summary>Printed numbers within a hundredth of one, nearest first.</summary>
    private static IEnumerable<string> Close(List<string> printed, string asked) => !TryValue(asked, out var wanted) ? [] : printed
        .Select(p => (Text: p, Value: TryValue(PrintedText.Normal(p), out var value) ? value : (decimal?)null))
        .Where(p => p.Value is { } value && Math.Abs(value - wanted) <= Math.Abs(wanted) / 100)
        .OrderBy(p => Math.Abs(p.Value!.Value - wanted))
        .Select(p => p.Text);

    /// <summary>Marks between groups are left out; whether the last mark is a decimal one does not matter to what is near.</summary>
    private static bool TryValue(string normal, out decimal value) =>
        decimal.TryParse(PrintedText.Parted(normal).Number.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>What tells suggestions apart: a number, with its unit or without, is worth one.</summary>
    private static string NumberOf(string text)
    {
        var normal = PrintedText.Normal(text);
        return PrintedText.Parted(normal).Number is { Length: > 0 } number ? number : normal;
    }

    private static bool Prints(string text, string asked)
    {
        var printed = PrintedText.Normal(text);
        if (printed == asked)
        {
            return true;
        }

        // The unit may be asked for and stand in the prose, or be printed and not be asked for; two that differ are two numbers.
        var (number, around) = PrintedText.Parted(printed);
        var (askedNumber, askedAround) = PrintedText.Parted(asked);
        return number.Length > 0 && number == askedNumber && (around.Length == 0 || askedAround.Length == 0 || around == askedAround);
    }

    private static string KeyOf(Figure figure) => string.Join('\n', (IEnumerable<string>)
    [
        figure.Id, figure.Field, figure.Period ?? string.Empty, CellOf(figure.Origin),
        figure.Value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        .. figure.Also.Select(a => CellOf(a.Origin)),
    ]);

    private static string CellOf(CellOrigin origin) => string.Create(CultureInfo.InvariantCulture, $"{origin.File}:{origin.Row}:{origin.Column}");
}
