namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>Whether a line may end between two characters.</summary>
internal enum BreakOpportunity : byte
{
    /// <summary>It may not.</summary>
    Prohibited,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It may, if every other way is bad.</summary>
    Discouraged,

    /// <summary>It may, and then shows a hyphen.</summary>
    Hyphen,

    /// <summary>It must.</summary>
    Mandatory,
}
