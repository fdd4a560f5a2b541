namespace ReportGen.Fonts;

/// <summary>Faces to try in order for one style.</summary>
/// <param name="Faces">At least one face; the first is the style's own.</param>
internal sealed record FontStack(IReadOnlyList<FontFace> Faces)
{
    /// <summary>What to say of families for fallback that are not there, once a character is missing.</summary>
    public IReadOnlyList<Diagnostic> AbsentFamilies { get; init; } = [];

    public FontFace Primary => Faces[0];
}
