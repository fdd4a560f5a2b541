using ReportGen.Diagnostics;

namespace ReportGen.Fonts;

/// <summary>Tells which fonts a Word file goes without, and why.</summary>
internal static class EmbeddingRemarks
{
    /// <summary>A note for each face that cannot be embedded whole. That fonts for Chinese are too large goes without saying.</summary>
    public static IEnumerable<Diagnostic> On(IEnumerable<FontFace> faces) =>
        from face in faces
        let reason = ReasonOf(face.WholeEmbedding)
        where reason is not null
        select Messages.FaceNotEmbedded(face.PostScriptName, reason);

    private static string? ReasonOf(WholeEmbedding embedding) => embedding switch
    {
        WholeEmbedding.LicenceForbidsEditing => "its licence allows it in documents for reading only",
        WholeEmbedding.NoTrueTypeOutlines => "its outlines are CFF, and Word embeds TrueType alone",
        WholeEmbedding.Variable => "it is a variable font, and Word embeds fonts of one weight alone",
        WholeEmbedding.Collection => "its file holds several fonts",
        _ => null,
    };
}
