namespace ReportGen.Provenance;

/// <summary>Names of the XML that a Word file carries: the printed texts, and where they come from.</summary>
internal static class FiguresXml
{
    public const string Namespace = "urn:reportgen:figures:1";

    /// <summary>The root: first all texts, then all figures in reading order.</summary>
    public const string Root = "figures";

    /// <summary>A text that one or more controls show; its content is what the document says now.</summary>
    public const string Text = "text";

    /// <summary>A printed figure; its attributes are its facts.</summary>
    public const string Figure = "figure";

    /// <summary>A cell that the row's formula reads.</summary>
    public const string Input = "input";

    /// <summary>A further cell.</summary>
    public const string Also = "also";

    /// <summary>Attribute of a text.</summary>
    public const string Id = "id";

    /// <summary>Attribute of a text: metric and period.</summary>
    public const string Tag = "tag";

    /// <summary>Attribute of a figure: the id of its text.</summary>
    public const string Node = "node";
}
