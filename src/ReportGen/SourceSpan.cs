namespace ReportGen;

/// <summary>A stretch of a source file, as its author wrote it.</summary>
/// <param name="File">Path relative to the report's folder, with forward slashes; empty when there is no source.</param>
/// <param name="Line">First line, counted from 1; 0 when only the file is known.</param>
/// <param name="Column">First column, counted from 1 in UTF-16 code units as editors do; 0 when only the line is known.</param>
/// <param name="EndLine">Line of the last character.</param>
/// <param name="EndColumn">Column just after the last character.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
    : IComparable<SourceSpan>
{
    /// <summary>No place: a document or value made in code.</summary>
    public static SourceSpan None { get; } = new(string.Empty, 0, 0, 0, 0);

    /// <summary>A whole file, for problems without a line.</summary>
    /// <param name="file">Path relative to the report's folder.</param>
    public static SourceSpan OfFile(string file) => new(file, 0, 0, 0, 0);

    /// <summary>One position, one character long.</summary>
    public static SourceSpan At(string file, int line, int column) => new(file, line, column, line, column + 1);

    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>Whether one span stands before another.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether one span stands after another.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether one span stands before another, or at the same place.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one span stands after another, or at the same place.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The place as <c>file:line:column</c>, as far as it is known.</summary>
    public override string ToString() => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => FormattableString.Invariant($"{File}:{Line}"),
        _ => FormattableString.Invariant($"{File}:{Line}:{Column}"),
    };
}
