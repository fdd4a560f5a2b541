using System.Globalization;

namespace ReportGen.Cli.Explaining;

/// <summary>What is known of a figure, in words.</summary>
internal static class FigureWords
{
    /// <summary>The metric and its period, or the column of a free table.</summary>
    public static string Title(Figure figure) =>
        Name(figure.Id.Length > 0 ? figure.Id : figure.Origin.File, figure.Field, figure.Period);

    /// <summary>Facts by name, in the order in which they are asked for; a fact may take several lines, or none.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Lines)> Facts(TracedFigure traced)
    {
        var figure = traced.Figure;
        yield return ("label", Line(figure.Label));
        yield return ("value", Line(figure.Value is { } value ? figure.Bound + Quantity(value, figure.Unit) : string.Empty));
        // The cell of a total is but the first that it adds up.
        yield return ("cell", figure.Inputs.Any(i => IsAt(i, figure.Origin)) ? [] : [Cell(figure.Origin)]);
        yield return ("formula", figure.Formula is { } formula ? [formula, .. figure.Inputs.Select(Operand)] : []);
        yield return ("also from", [.. figure.Also.Where(a => !figure.Inputs.Any(i => IsAt(i, a.Origin))).Select(Operand)]);
        yield return ("rounding", [.. traced.Occurrences.Select(o => o.Rounding ?? "none").Distinct(StringComparer.Ordinal)]);
        yield return ("source", Line(figure.Source));
        yield return ("note", Line(figure.Note));
        yield return ("as of", Line(figure.AsOf));
        yield return ("printed", Places(traced.Occurrences));
    }

    private static bool IsAt(FigureOperand operand, CellOrigin cell) => (operand.Origin.File, operand.Origin.Row, operand.Origin.Column) == (cell.File, cell.Row, cell.Column);

    private static IReadOnlyList<string> Line(string? text) => string.IsNullOrEmpty(text) ? [] : [text];

    private static string Name(string id, string field, string? period) =>
        (field is "value" ? id : $"{id}.{field}") + (period is null ? string.Empty : ", " + period);

    private static string Quantity(decimal value, string unit) =>
        (value.ToString(CultureInfo.InvariantCulture) + " " + unit).TrimEnd();

    private static string Cell(CellOrigin origin)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{origin.File}, row {origin.Row}, column '{origin.Column}'");
        return origin.Cell.Length > 0 ? $"{origin.Cell} ({place})" : place;
    }

    private static string Operand(FigureOperand operand)
    {
        var name = Name(operand.Id.Length > 0 ? operand.Id : operand.Origin.File, operand.Field, operand.Period);
        var value = operand.Value is { } number ? " = " + Quantity(number, operand.Unit) : string.Empty;
        var made = operand.Formula is { } formula ? $", computed as {formula}" : string.Empty;
        return $"{name}{value}: {Cell(operand.Origin)}{made}";
    }

    private static List<string> Places(IReadOnlyList<Figure> occurrences)
    {
        var pages = occurrences.Select(o => o.Page is { } page ? "page " + page : "no page").ToList();
        var places = occurrences.Select(o => o.Span.ToString()).ToList();
        var (pageWidth, placeWidth) = (pages.Max(p => p.Length), places.Max(p => p.Length));
        return [.. occurrences.Select((o, i) => $"{pages[i].PadRight(pageWidth)}  {places[i].PadRight(placeWidth)}  {o.Text}{Change(o)}{Filters(o)}")];
    }

    private static string Change(Figure figure) => figure.ChangedFrom is { } before ? ", changed by hand from " + before : string.Empty;

    private static string Filters(Figure figure) => figure.Format.Length > 0 ? $"  ({figure.Format})" : string.Empty;
}
