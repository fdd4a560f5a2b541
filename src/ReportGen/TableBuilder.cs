using ReportGen.Drafts;

namespace ReportGen;

/// <summary>The columns and rows of a table made in code.</summary>
public sealed class TableBuilder
{
    private readonly List<DraftColumn> _columns = [];
    private readonly List<DraftRow> _rows = [];
    private FloatPlacement _placement;

    internal TableBuilder()
    {
    }

    /// <summary>Adds a column.</summary>
    /// <param name="head">Its head; a table whose heads are all empty has none.</param>
    /// <param name="alignment">How its cells are set. Columns of numbers at the start are set at the end, so that digits line up.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder Column(RichText head, TextAlignment alignment = TextAlignment.Start)
    {
        ArgumentNullException.ThrowIfNull(head);
        _columns.Add(new DraftColumn(head.Inlines, alignment));
        return this;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">Its cells; null for an empty one; those that are missing at its end stay empty.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder Row(params RichText?[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        _rows.Add(new DraftRow([.. cells.Select(c => c?.Inlines ?? [])]));
        return this;
    }

    /// <summary>Lets the table stand elsewhere on the PDF's pages; in Word it stands where it is written.</summary>
    /// <param name="placement">Where it may stand.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder Place(FloatPlacement placement)
    {
        _placement = placement;
        return this;
    }

    /// <exception cref="ArgumentException">There is no column.</exception>
    internal DraftTable Build(RichText? caption) => _columns.Count == 0
        ? throw new ArgumentException("A table has at least one column.")
        : new([.. _columns], [.. _rows], caption?.Inlines ?? []) { Placement = _placement };
}
