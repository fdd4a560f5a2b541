namespace ReportGen;

/// <summary>The edge of a title page along which a band of colour runs.</summary>
internal enum BandEdge
{
    None,

    /// <summary>Along the spine.</summary>
    Left,

    Top,
}
