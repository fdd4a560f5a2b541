using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Cards;

/// <summary>The lines of one card by its parts, each from the left edge of the card.</summary>
internal sealed class CardLines
{
    /// <summary>The number.</summary>
    public required IReadOnlyList<LineBox> Value { get; init; }

    /// <summary>The unit, on the line of the number or below it.</summary>
    public required IReadOnlyList<LineBox> Unit { get; init; }

    /// <summary>The course of the number; null for none.</summary>
    public LineBox? Course { get; init; }

    public required IReadOnlyList<LineBox> Label { get; init; }

    /// <summary>The sign of the change; null for none.</summary>
    public LineBox? Sign { get; init; }

    public required IReadOnlyList<LineBox> Change { get; init; }

    public required IReadOnlyList<LineBox> Rank { get; init; }
}
