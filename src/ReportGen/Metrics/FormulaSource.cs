namespace ReportGen.Metrics;

/// <summary>A formula as its cell holds it.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Cell">Where they stand in the file.</param>
internal sealed record FormulaSource(string Text, SourceSpan Cell)
{
    /// <summary>The place of a stretch of the formula. Formulas hold no quotes, so offsets are columns.</summary>
    public SourceSpan Span(int start, int length)
    {
        if (Cell.Column == 0)
        {
            return Cell;
        }

        var (line, column) = Position(start);
        return new SourceSpan(Cell.File, line, column, line, column + Math.Max(length, 1));
    }

    private (int Line, int Column) Position(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        var lastBreak = before.LastIndexOf('\n');
        return lastBreak < 0
            ? (Cell.Line, Cell.Column + offset)
            : (Cell.Line + before.Count('\n'), offset - lastBreak);
    }
}
