namespace ReportGen;

/// <summary>How emphasised hanzi stand out: they have no italic.</summary>
internal enum HanziEmphasis
{
    /// <summary>By a dot below each (clreq, 'Emphasis dots').</summary>
    Dots,

    /// <summary>By bold type.</summary>
    Bold,
}
