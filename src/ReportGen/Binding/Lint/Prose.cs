using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Lint;

/// <summary>The text of one block as it is read, with the way back to the author's file.</summary>
/// <param name="Text">The characters, figures printed.</param>
/// <param name="Pieces">Where they come from, in order and without gaps.</param>
/// <param name="Context">Words that say what a number of a table cell counts: the other cells of its row, head of its column, caption.</param>
internal sealed record Prose(string Text, IReadOnlyList<ProsePiece> Pieces, string Context)
{
    /// <summary>Head of the column of a table cell; empty elsewhere.</summary>
    public string Head { get; init; } = string.Empty;

    /// <summary>Caption of the table of a cell; empty elsewhere.</summary>
    public string Caption { get; init; } = string.Empty;

    /// <summary>The figures in the other cells of its row.</summary>
    public IReadOnlyList<Figure> Beside { get; init; } = [];

    /// <summary>The piece that a character belongs to.</summary>
    public ProsePiece PieceAt(int at)
    {
        var (low, high) = (0, Pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return Pieces[low];
    }

    /// <summary>Whether a stretch was typed, all of it, and in one piece.</summary>
    public bool IsTyped(int start, int end)
    {
        var piece = PieceAt(start);
        return piece.Kind == ProseKind.Typed && end <= piece.End;
    }

    /// <summary>Where a stretch stands in the author's file.</summary>
    public SourceSpan Span(RenderedText rendered, int start, int end)
    {
        var (first, last) = (PieceAt(start), PieceAt(Math.Max(end - 1, start)));
        var from = first.Kind == ProseKind.Bound ? first.Rendered : first.Rendered + start - first.Start;
        var to = last.Kind == ProseKind.Bound ? last.Rendered + 1 : last.Rendered + Math.Max(end - last.Start, 1);
        return rendered.Span(from, to);
    }
}
