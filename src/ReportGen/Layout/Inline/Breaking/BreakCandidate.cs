namespace ReportGen.Layout.Inline.Breaking;

/// <summary>A place where a line may end, with what lies before it measured: all that breaking needs to know of a text.</summary>
internal readonly record struct BreakCandidate
{
    /// <summary>From the paragraph's start to the last ink before the place.</summary>
    public Glue End { get; init; }

    /// <summary>From the paragraph's start to where the next line begins: spaces at the place are gone.</summary>
    public Glue Start { get; init; }

    /// <summary>How bad it is to break here, 0 for nothing.</summary>
    public double Penalty { get; init; }

    public BreakKind Kind { get; init; }

    /// <summary>The item that begins the next line.</summary>
    public int Item { get; init; }

    /// <summary>Character of that item at which the next line begins: above 0 inside a word.</summary>
    public int Offset { get; init; }
}
