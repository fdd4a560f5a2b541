namespace ReportGen;

/// <summary>A cell that a computed figure was made from, beside its own.</summary>
public sealed record FigureOperand
{
    /// <summary>Id of the metric; empty for a cell of a free table.</summary>
    public required string Id { get; init; }

    /// <summary>The cell.</summary>
    public required CellOrigin Origin { get; init; }

    /// <summary>Field that was used: <c>value</c>, <c>rank</c>…</summary>
    public string Field { get; init; } = "value";

    /// <summary>Period of the fact as text; null for a timeless one.</summary>
    public string? Period { get; init; }

    /// <summary>The number of the cell, in its unit; null for a text.</summary>
    public decimal? Value { get; init; }

    /// <summary>The cell's unit as written; empty for none.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The filters that it went through before, as written; empty for none.</summary>
    public string Format { get; init; } = string.Empty;

    /// <summary>The row's formula; null for a value that was written.</summary>
    public string? Formula { get; init; }
}
