using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Tables;

/// <summary>The cells of a row to lines, each under its tag.</summary>
internal sealed class CellComposer(Composition composition, TableColumns columns, TableHeaders headers)
{
    /// <summary>Sets a row of the head. Groups of columns have their name in the middle.</summary>
    /// <param name="parent">Structure node of the head; <see cref="Artifact.Layout"/> for a repetition.</param>
    public CellLines[] Head(IReadOnlyList<GridCell> places, int parent)
    {
        var node = RowNode(parent);
        var cells = new CellLines[places.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var place = places[i];
            var spec = TableMeasure.Spec(place.Cell, composition.Theme.TableHead, HeadNode(node, place)) with
            {
                Width = columns.WidthOf(place),
                Alignment = place.Columns > 1 ? TextAlignment.Center : columns.Geometry.Settings[place.Column].Alignment,
            };
            cells[i] = Set(place, spec);
        }

        return cells;
    }

    /// <summary>Sets a row of the body.</summary>
    /// <param name="row">Its index.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="parent">Structure node of the body.</param>
    public CellLines[] Body(IReadOnlyList<GridCell> places, int row, RowKind kind, int parent)
    {
        var node = RowNode(parent);
        headers.BeginRow(kind);
        var cells = new CellLines[places.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var isRowHead = places[i].Column == 0 && columns.Geometry.HasRowHeads;
            cells[i] = OfBody(places[i], row, isRowHead ? RowHeadNode(node, places[i], kind) : DataNode(node, places[i]));
        }

        return cells;
    }

    /// <summary>The ground of a row from a column on.</summary>
    /// <param name="whole">The ground of a whole row.</param>
    public RowGround GroundFrom(int column, RowGround whole)
    {
        var left = column == 0 ? whole.X : columns.X[column] - (columns.Geometry.Gap.Points / 2);
        return whole with { X = left, Width = whole.X + whole.Width - left };
    }

    /// <summary>Sets a cell once more, as an artifact.</summary>
    public CellLines Again(in GridCell place, int row) => OfBody(place, row, Artifact.Layout);

    private CellLines OfBody(in GridCell place, int row, int structure)
    {
        var setting = columns.Geometry.Settings[place.Column];
        var cell = Set(place, TableMeasure.Spec(place.Cell, composition.Theme.TableCell, structure) with
        {
            Width = columns.WidthOf(place),
            Alignment = setting.Alignment,
        });

        // A number whose column is too narrow has lines, and then nothing lines up.
        var inset = cell.Lines.Count == 1 && place.Columns == 1 ? columns.Geometry.InsetOf(row, place.Column) : 0;
        return inset > 0 ? cell with { X = cell.X - Math.Min(inset, cell.Lines[0].Start) } : cell;
    }

    private CellLines Set(in GridCell place, ParagraphSpec spec)
    {
        var lines = composition.Lines.Break(spec with { IsTight = columns.IsTight, IsRepeated = spec.Structure < 0 });
        return new CellLines(columns.X[place.Column], lines) { Rows = place.Rows };
    }

    private int RowNode(int parent) => parent < 0 ? parent : composition.Structure.Add(parent, StructureRole.TR);

    private int HeadNode(int row, GridCell place)
    {
        if (row < 0)
        {
            return row;
        }

        var node = CellNode(row, place, new CellTag(StructureRole.TH) { ColumnHeaders = headers.Above(place) });
        headers.AddHead(place, node);
        return node;
    }

    private int RowHeadNode(int row, GridCell place, RowKind kind)
    {
        var node = CellNode(row, place, new CellTag(StructureRole.TH)
        {
            IsRowHeader = true,
            RowHeaders = headers.OfRowHead,
            ColumnHeaders = headers.OfColumns(place),
        });
        headers.AddRowHead(kind, node);
        return node;
    }

    private int DataNode(int row, GridCell place) => CellNode(row, place, new CellTag(StructureRole.TD)
    {
        RowHeaders = headers.OfRow,
        ColumnHeaders = headers.OfColumns(place),
    });

    private int CellNode(int row, GridCell place, CellTag tag) => composition.Structure.Add(row, index => new StructureNode
    {
        Index = index,
        Parent = row,
        Role = tag.Role,
        IsRowHeader = tag.IsRowHeader,
        RowHeaders = tag.RowHeaders,
        ColumnHeaders = tag.ColumnHeaders,
        HeadsOthers = tag.Role == StructureRole.TH && headers.AreNeeded,
        ColumnSpan = place.Columns,
        RowSpan = place.Rows,
    });

    /// <summary>What the tag of a cell says beside its place.</summary>
    private readonly record struct CellTag(StructureRole Role)
    {
        public bool IsRowHeader { get; init; }

        public IReadOnlyList<int> RowHeaders { get; init; } = [];

        public IReadOnlyList<int> ColumnHeaders { get; init; } = [];
    }
}
