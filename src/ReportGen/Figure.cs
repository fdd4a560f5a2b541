using System.Globalization;

namespace ReportGen;

/// <summary>A number (or text) of the data as it stands printed in the document, with where it comes from.</summary>
public sealed record Figure
{
    /// <summary>Order among the figures of the document, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Id of the structure element that holds it in the PDF, such as <c>figure-12</c>; the Word file's content control has the same number for an id.</summary>
    public string Element => ElementOf(Index);

    /// <summary>Id of the metric, such as <c>patents.granted</c>; empty for a cell of a free table.</summary>
    public required string Id { get; init; }

    /// <summary>What people call the metric, in the edition's language; empty where it has no label.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>Field that is printed: <c>value</c>, <c>rank</c>, <c>streak</c>, <c>label</c>… of a free table its column.</summary>
    public string Field { get; init; } = "value";

    /// <summary>Period of the fact as text, such as <c>2024</c>; null for a timeless one.</summary>
    public string? Period { get; init; }

    /// <summary>The characters printed.</summary>
    public required string Text { get; init; }

    /// <summary>What was printed before somebody changed it in the Word file; null where nobody did, and in other files.</summary>
    public string? ChangedFrom { get; init; }

    /// <summary>How the cell's number limits the value: <c>&gt;</c>, <c>&lt;</c> or <c>~</c>; null where it is the value.</summary>
    public string? Bound { get; init; }

    /// <summary>The number before rounding, in the unit of the cell; null for a text.</summary>
    public decimal? Value { get; init; }

    /// <summary>The cell's unit as written; empty for none.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The filters as written in the binding, such as <c>compact: 2 | with_unit</c>; empty for none.</summary>
    public string Format { get; init; } = string.Empty;

    /// <summary>The cell.</summary>
    public required CellOrigin Origin { get; init; }

    /// <summary>Further cells that a computed number was made from, in the order of use; empty for the number of one cell.</summary>
    public IReadOnlyList<FigureOperand> Also { get; init; } = [];

    /// <summary>The row's formula, or that of a total below a table, such as <c>sum(E2, E3)</c>; null for a value that was written.</summary>
    public string? Formula { get; init; }

    /// <summary>The cells that the formula reads, in the order in which it names them, at most a hundred; empty for a value that was written.</summary>
    public IReadOnlyList<FigureOperand> Inputs { get; init; } = [];

    /// <summary>Where the row says that its fact comes from; null where it says nothing.</summary>
    public string? Source { get; init; }

    /// <summary>The row's note, in the edition's language; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The day that the row's fact is of, as the row writes it; null for none.</summary>
    public string? AsOf { get; init; }

    /// <summary>How the printed number was rounded: decimals kept, mode; null where nothing was lost.</summary>
    public string? Rounding { get; init; }

    /// <summary>The number that a reader takes from the text, in the unit of the cell; null for a text.</summary>
    internal decimal? Shown { get; init; }

    /// <summary>Whether it stands beside a mark of a chart, which prints what has room.</summary>
    internal bool IsOfChart { get; init; }

    /// <summary>Label of the page on which it stands, such as <c>12</c> or <c>iv</c>; null where pages are not known.</summary>
    public string? Page { get; init; }

    /// <summary>Where the binding stands in the narrative.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The id of a figure's element, by the figure's index: people count from 1.</summary>
    internal static string ElementOf(int index) => string.Create(CultureInfo.InvariantCulture, $"figure-{index + 1}");
}
