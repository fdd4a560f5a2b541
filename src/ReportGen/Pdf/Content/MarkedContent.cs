using ReportGen.Layout.Frames;
using ReportGen.Pdf.Tagging;

namespace ReportGen.Pdf.Content;

/// <summary>Ties what a page shows to the structure tree: everything is tagged or an artifact (PDF/UA-1, 7.1).</summary>
internal sealed class MarkedContent(ContentStream content, StructureContent structure)
{
    /// <summary>Goes on in the marked content of a node, or opens it anew.</summary>
    /// <param name="node">Node index, or one of <see cref="Artifact"/>.</param>
    public void Open(int node, bool inText)
    {
        if (content.Continues(node, inText))
        {
            return;
        }

        if (node < 0)
        {
            content.OpenArtifact(node, PropertiesOf(node), inText);
            return;
        }

        content.OpenTagged(node, structure.RoleOf(node), structure.Mark(node), inText);
    }

    // ISO 32000-1, table 330.
    private static ReadOnlySpan<byte> PropertiesOf(int artifact) => artifact switch
    {
        Artifact.Header => "<</Type/Pagination/Subtype/Header>>"u8,
        Artifact.Footer => "<</Type/Pagination/Subtype/Footer>>"u8,
        Artifact.Watermark => "<</Type/Pagination/Subtype/Watermark>>"u8,
        _ => "<</Type/Layout>>"u8,
    };
}
