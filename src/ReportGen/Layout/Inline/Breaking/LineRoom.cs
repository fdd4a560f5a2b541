namespace ReportGen.Layout.Inline.Breaking;

/// <summary>The room for a paragraph's lines, in points.</summary>
/// <param name="Width">From edge to edge.</param>
/// <param name="FirstIndent">How much less the first line has; below 0 it has more.</param>
/// <param name="IsJustified">Whether lines fill their room.</param>
/// <param name="ShortLast">A last line below this width is avoided.</param>
internal readonly record struct LineRoom(double Width, double FirstIndent, bool IsJustified, double ShortLast)
{
    /// <summary>Whether the blank half of opening punctuation is cut off the first line, too: an indented one keeps it.</summary>
    public bool CutsFirst { get; init; }

    /// <summary>Whether light marks hang outside the edges.</summary>
    public bool IsHanging { get; init; }

    /// <summary>Room of one line.</summary>
    public double Of(bool isFirst) => isFirst ? Width - FirstIndent : Width;
}
