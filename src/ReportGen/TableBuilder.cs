using ReportGen.Drafts;

namespace ReportGen;

/// <summary>The columns and rows of a table made in code.</summary>
public sealed class TableBuilder
{
    private readonly List<DraftColumn> _columns = [];
    private readonly List<DraftRow> _rows = [];
    private FloatPlacement _placement;
    private readonly List<DraftGroup> _groups = [];
    private readonly List<IReadOnlyList<DraftInline>> _notes = [];
    private readonly List<int> _merged = [];

    internal TableBuilder()
    {
    }

    /// <summary>Adds a column.</summary>
    /// <param name="head">Its head; a table whose heads are all empty has none.</param>
    /// <param name="alignment">How its cells are set.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder Column(RichText head, ColumnAlignment alignment = ColumnAlignment.Auto)
    {
        ArgumentNullException.ThrowIfNull(head);
        _columns.Add(new DraftColumn(head.Inlines, alignment));
        return this;
    }

    /// <summary>Adds columns with a common name above their heads.</summary>
    /// <param name="head">The name.</param>
    /// <param name="fill">Adds the columns.</param>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="ArgumentException"><paramref name="fill"/> adds no column, or a group of its own.</exception>
    public TableBuilder Group(RichText head, Action<TableBuilder> fill)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(fill);
        var (first, groups) = (_columns.Count, _groups.Count);
        fill(this);
        if (_columns.Count == first || _groups.Count > groups)
        {
            throw new ArgumentException("A group has at least one column, and no groups inside.", nameof(fill));
        }

        _groups.Add(new DraftGroup(head.Inlines, first, _columns.Count - first));
        return this;
    }

    /// <summary>Joins equal cells that stand one below another in the last column added.</summary>
    /// <returns>The same builder, to go on with.</returns>
    /// <exception cref="InvalidOperationException">There is no column yet.</exception>
    public TableBuilder MergeEqual()
    {
        if (_columns.Count == 0)
        {
            throw new InvalidOperationException("Add the column first.");
        }

        _merged.Add(_columns.Count - 1);
        return this;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">Its cells; null for an empty one; those that are missing at its end stay empty.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder Row(params RichText?[] cells) => Add(DraftRowKind.Plain, cells);

    /// <summary>Adds a row that is set off, in bold on a ground.</summary>
    /// <param name="cells">Its cells; null for an empty one; those that are missing at its end stay empty.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder HighlightedRow(params RichText?[] cells) => Add(DraftRowKind.Highlighted, cells);

    /// <summary>Adds a row of sums, in bold under a rule.</summary>
    /// <param name="cells">Its cells; null for an empty one; those that are missing at its end stay empty.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder TotalRow(params RichText?[] cells) => Add(DraftRowKind.Total, cells);

    /// <summary>Adds a line below the table, such as its source.</summary>
    /// <param name="text">Its words.</param>
    /// <returns>The same builder, to go on with.</returns>
    public TableBuilder Note(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _notes.Add(text.Inlines);
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
        : new([.. _columns], [.. _rows], caption?.Inlines ?? [])
        {
            Groups = [.. _groups],
            MergedColumns = [.. _merged.Distinct().Order()],
            Notes = [.. _notes],
            Placement = _placement,
        };

    private TableBuilder Add(DraftRowKind kind, RichText?[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        _rows.Add(new DraftRow([.. cells.Select(c => c?.Inlines ?? [])]) { Kind = kind });
        return this;
    }
}
