namespace ReportGen;

/// <summary>Where a table or picture may stand.</summary>
public enum FloatPlacement
{
    /// <summary>Where it is written.</summary>
    Here,

    /// <summary>At the head of a page: this one, or the first with room for it.</summary>
    Top,

    /// <summary>At the foot of a page: this one, or the first with room for it.</summary>
    Bottom,
}
