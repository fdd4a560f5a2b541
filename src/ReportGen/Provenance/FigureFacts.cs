namespace ReportGen.Provenance;

/// <summary>What is told of printed figures, under the same names in <c>NAME.figures.json</c> and in the Word file.</summary>
internal static class FigureFacts
{
    /// <summary>Name of the list of cells that a formula reads.</summary>
    public const string Inputs = "inputs";

    /// <summary>Name of the list of further cells.</summary>
    public const string Also = "also";

    /// <summary>What is known of a figure.</summary>
    /// <param name="page">Label of its page; null if unknown.</param>
    public static IReadOnlyList<FigureFact> Of(Figure figure, string? page) =>
    [
        FigureFact.Of("text", figure.Text),
        FigureFact.Of("page", page),
        FigureFact.Of("element", figure.Element),
        FigureFact.Of("id", NullIfEmpty(figure.Id)),
        FigureFact.Of("label", figure.Label),
        FigureFact.Of("field", figure.Field),
        FigureFact.Of("period", figure.Period),
        FigureFact.Of("bound", figure.Bound),
        FigureFact.Of("value", figure.Value),
        FigureFact.Of("unit", figure.Unit),
        .. OfCell(figure.Origin),
        FigureFact.Of("formula", figure.Formula),
        FigureFact.Of("format", figure.Format),
        FigureFact.Of("rounding", figure.Rounding),
        FigureFact.Of("source", figure.Source),
        FigureFact.Of("note", figure.Note),
        FigureFact.Of("as_of", figure.AsOf),
        FigureFact.Of("printed_at", figure.Span.ToString()),
    ];

    /// <summary>What is known of a cell beside the figure's own.</summary>
    public static IReadOnlyList<FigureFact> Of(FigureOperand operand) =>
    [
        FigureFact.Of("id", NullIfEmpty(operand.Id)),
        FigureFact.Of("field", operand.Field),
        FigureFact.Of("period", operand.Period),
        FigureFact.Of("value", operand.Value),
        FigureFact.Of("unit", operand.Unit),
        .. OfCell(operand.Origin),
        FigureFact.Of("formula", operand.Formula),
        FigureFact.Of("format", operand.Format),
    ];

    private static FigureFact[] OfCell(CellOrigin origin) =>
    [
        FigureFact.Of("file", origin.File),
        FigureFact.Of("row", origin.Row),
        FigureFact.Of("column", origin.Column),
        FigureFact.Of("cell", NullIfEmpty(origin.Cell)),
    ];

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;
}
