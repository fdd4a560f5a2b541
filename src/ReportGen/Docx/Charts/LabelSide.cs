namespace ReportGen.Docx.Charts;

/// <summary>At which side of its value a label stands.</summary>
internal enum LabelSide
{
    /// <summary>Towards the high end of the axis.</summary>
    High,

    /// <summary>Towards the low end.</summary>
    Low,
}
