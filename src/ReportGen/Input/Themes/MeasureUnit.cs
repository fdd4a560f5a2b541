namespace ReportGen.Input.Themes;

/// <summary>What a number of a theme file counts.</summary>
internal enum MeasureUnit
{
    /// <summary>Nothing: it stands without a unit.</summary>
    None,

    /// <summary>Points; other absolute units are brought to them.</summary>
    Points,

    /// <summary>Sizes of the running text.</summary>
    Em,

    /// <summary>Lines of the running text.</summary>
    Lines,

    /// <summary>Hundredths.</summary>
    Percent,
}
