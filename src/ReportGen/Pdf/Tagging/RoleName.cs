using ReportGen.Layout.Frames;

namespace ReportGen.Pdf.Tagging;

/// <summary>Names of the standard structure types (ISO 32000-1, 14.8.4); all are standard, so no role map is needed.</summary>
internal static class RoleName
{
    private static readonly byte[][] Names =
        [.. Enum.GetNames<StructureRole>().Select(System.Text.Encoding.ASCII.GetBytes)];

    // Roles count from 0 without gaps, in the order of their names.
    public static ReadOnlySpan<byte> Of(StructureRole role) => Names[(int)role];
}
