namespace ReportGen;

/// <summary>How the lines of a paragraph stand between its edges.</summary>
public enum TextAlignment
{
    /// <summary>Flush at the start, ragged at the end.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush at the end.</summary>
    End,

    /// <summary>Flush at both edges, the last line at the start.</summary>
    Justify,
}
