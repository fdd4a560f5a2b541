using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Flow;

/// <summary>Tags of headings.</summary>
internal static class HeadingRole
{
    /// <summary>H1 to H6.</summary>
    public static StructureRole Of(int level) => level switch
    {
        <= 1 => StructureRole.H1,
        2 => StructureRole.H2,
        3 => StructureRole.H3,
        4 => StructureRole.H4,
        5 => StructureRole.H5,
        _ => StructureRole.H6,
    };
}
