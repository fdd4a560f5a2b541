using ReportGen.Diagnostics;

namespace ReportGen.Binding.Editions;

/// <summary>Compares what two editions print of the same rows.</summary>
internal static class FigureAgreement
{
    /// <summary>So many are told one by one; an edition that lacks more is told of them at once.</summary>
    private const int MostAlone = 4;

    /// <summary>What a reader's number may differ by.</summary>
    private const decimal Tolerance = 0.01m;

    /// <summary>Tells of the rows that one edition prints and the other does not.</summary>
    public static void CheckPrinted(EditionOutline one, EditionOutline other, DiagnosticBag diagnostics)
    {
        var printed = other.Figures.Select(RowOf).ToHashSet();
        var missing = one.Figures.Where(f => !printed.Contains(RowOf(f))).DistinctBy(RowOf).ToList();
        var alone = missing.Count > MostAlone + 1 ? MostAlone : missing.Count;
        foreach (var figure in missing.Take(alone))
        {
            diagnostics.Add(Messages.FigureOnlyHere(figure.Span, figure.Text, NameOf(figure), other.File, other.PlaceFor(figure, one)));
        }

        if (missing.Count > alone)
        {
            var first = missing[alone];
            diagnostics.Add(Messages.MoreFiguresOnlyHere(first.Span, [.. missing.Skip(alone).Select(NameOf)], other.File, other.PlaceFor(first, one)));
        }
    }

    /// <summary>Tells of numbers that one edition prints so much more roughly that its readers get another number.</summary>
    public static void CheckDigits(EditionOutline one, EditionOutline other, DiagnosticBag diagnostics)
    {
        var others = Finest(other);
        foreach (var (number, figure) in Finest(one))
        {
            if (others.TryGetValue(number, out var twin) && Math.Abs(figure.Shown!.Value - twin.Shown!.Value) > Math.Abs(number.Value) * Tolerance)
            {
                var (rough, fine) = ErrorOf(figure) > ErrorOf(twin) ? (figure, twin) : (twin, figure);
                diagnostics.Add(Messages.CoarserThanElsewhere(rough.Span, rough.Text, NameOf(rough), fine.Text, fine.Span));
            }
        }
    }

    /// <summary>Of each number the print that comes nearest to it.</summary>
    private static Dictionary<Number, Figure> Finest(EditionOutline edition)
    {
        var finest = new Dictionary<Number, Figure>();
        foreach (var figure in edition.Figures)
        {
            if (figure is { Value: { } value, Shown: not null })
            {
                var number = new Number(figure.Id, figure.Period, figure.Field, value);
                if (!finest.TryGetValue(number, out var best) || ErrorOf(figure) < ErrorOf(best))
                {
                    finest[number] = figure;
                }
            }
        }

        return finest;
    }

    private static decimal ErrorOf(Figure figure) => Math.Abs(figure.Shown!.Value - figure.Value!.Value);

    private static (string Id, string? Period) RowOf(Figure figure) => (figure.Id, figure.Period);

    private static string NameOf(Figure figure) => figure.Period is { } period ? $"{figure.Id} ({period})" : figure.Id;

    /// <summary>What two editions may both print: a field of a row, or what was computed of it.</summary>
    private readonly record struct Number(string Id, string? Period, string Field, decimal Value);
}
