using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>What is printed beside a value's mark.</summary>
/// <param name="Point">Index of the value.</param>
internal sealed record PointLabel(int Point)
{
    /// <summary>The value as printed; null where it is not.</summary>
    public string? Text { get; init; }

    /// <summary>Words of its own, whatever the value; null for none.</summary>
    public string? Words { get; init; }

    public bool ShowsSeries { get; init; }

    public bool ShowsCategory { get; init; }

    public C.DataLabelPositionValues? Position { get; init; }

    /// <summary>How far it is moved from there, to be clear of its neighbours.</summary>
    public (Length Right, Length Down) Shift { get; init; }

    /// <summary>Whether a line leads from its mark to it.</summary>
    public bool HasLeader { get; init; }

    /// <summary>How many blanks stand before it: LibreOffice moves the labels of all bars where one of them is moved.</summary>
    public int Blanks { get; init; }

    /// <summary>Whether it stands on white, over a line that would strike it through.</summary>
    public bool HasGround { get; init; }

    /// <summary>The pattern that it stands upon; its ground is cleared of lines. Null for none.</summary>
    public MarkFill? Plate { get; init; }

    public required TextStyle Style { get; init; }
}
