using ReportGen.Layout.Inline.Breaking;

namespace ReportGen.Layout.Inline;

/// <summary>One line before its pieces are placed: from where to where it goes and how it is set.</summary>
internal readonly record struct LinePlan
{
    public required int FirstItem { get; init; }

    /// <summary>Character of the first item at which the line begins: above 0 inside a word.</summary>
    public required int FirstOffset { get; init; }

    /// <summary>The item that begins the next line.</summary>
    public required int EndItem { get; init; }

    /// <summary>Characters of that item that still stand on this line.</summary>
    public required int EndOffset { get; init; }

    public required LineFit Fit { get; init; }

    /// <summary>Left edge, from the paragraph's.</summary>
    public required double Start { get; init; }

    /// <summary>Width up to the last ink.</summary>
    public required double Width { get; init; }

    public required double Ascent { get; init; }

    public required double Descent { get; init; }

    /// <summary>Whether what its first item may have outside stands there: on all lines but an indented first one.</summary>
    public required bool CutsStart { get; init; }

    public required bool EndsWithHyphen { get; init; }
}
