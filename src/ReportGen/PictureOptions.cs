namespace ReportGen;

/// <summary>How a picture of a document made in code stands on the page.</summary>
public sealed record PictureOptions
{
    /// <summary>Caption without its number; null for none, and then the picture has no number either.</summary>
    public RichText? Caption { get; init; }

    /// <summary>Id for references; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Width as in a narrative: a part of the text's width such as <c>60%</c>, or <c>80mm</c>, <c>8cm</c>, <c>3in</c>, <c>200pt</c>; null to follow from the picture.</summary>
    public string? Width { get; init; }

    /// <summary>Where it may stand on the PDF's pages; in Word it stands where it is written.</summary>
    public FloatPlacement Placement { get; init; }

    /// <summary>Whether it only adorns: then it needs no words, and a screen reader passes over it.</summary>
    public bool IsDecorative { get; init; }
}
