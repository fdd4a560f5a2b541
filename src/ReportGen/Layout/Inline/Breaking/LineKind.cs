namespace ReportGen.Layout.Inline.Breaking;

/// <summary>What a line shall do with the room that its text leaves.</summary>
internal enum LineKind : byte
{
    /// <summary>Fill it.</summary>
    Justified,

    /// <summary>Leave it, as a justified paragraph's last line does.</summary>
    Last,

    /// <summary>Leave it, but little of it.</summary>
    Ragged,
}
