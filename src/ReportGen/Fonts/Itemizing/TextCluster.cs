namespace ReportGen.Fonts.Itemizing;

/// <summary>What a reader sees as one character: a base with its marks, selectors and joined parts.</summary>
internal struct TextCluster
{
    public int Start;
    public int Length;

    /// <summary>First code point; a lone surrogate stands for itself.</summary>
    public int Base;

    /// <summary>Script of the base.</summary>
    public uint Script;

    /// <summary>Face that has it; null as long as it goes with its neighbour.</summary>
    public FontFace? Face;

    /// <summary>Whether no face has it.</summary>
    public bool IsMissing;

    /// <summary>For punctuation of two traditions: the one that it belongs to here. For all else: the one it attests.</summary>
    public Side Side;

    public readonly int End => Start + Length;
}
