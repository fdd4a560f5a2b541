using ReportGen.Fonts;

namespace ReportGen.Docx.Faces;

/// <summary>Tells the kind of a family: by its face, or by its name where no text was set in it.</summary>
internal static class FaceKinds
{
    // 中, which every font for Chinese has.
    private const int CommonHan = 0x4E2D;

    public static FaceKind Of(string family, FontFace? face) => face is null ? ByName(family) : ByFace(face);

    private static FaceKind ByFace(FontFace face) => (face.Has(CommonHan), face.IsFixedPitch, face.IsSerif) switch
    {
        (true, _, true) => FaceKind.EastAsianSerif,
        (true, _, false) => FaceKind.EastAsianSans,
        (_, true, _) => FaceKind.Mono,
        (_, _, true) => FaceKind.Serif,
        _ => FaceKind.Sans,
    };

    private static FaceKind ByName(string family)
    {
        var isSans = HasAny(family, "Sans", "Hei", "Gothic", "Arial");
        if (HasAny(family, " SC", " CJK", "Song", "SimSun", "Hei", "Han "))
        {
            return isSans ? FaceKind.EastAsianSans : FaceKind.EastAsianSerif;
        }

        return HasAny(family, "Code", "Mono", "Courier", "Consolas") ? FaceKind.Mono : isSans ? FaceKind.Sans : FaceKind.Serif;
    }

    private static bool HasAny(string family, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (family.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
