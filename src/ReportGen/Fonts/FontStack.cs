namespace ReportGen.Fonts;

/// <summary>Faces to try in order for one style.</summary>
/// <param name="Faces">At least one face; the first is the style's own.</param>
internal sealed record FontStack(IReadOnlyList<FontFace> Faces)
{
    public FontFace Primary => Faces[0];
}
