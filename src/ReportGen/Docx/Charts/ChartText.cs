using DocumentFormat.OpenXml;
using ReportGen.Docx.Faces;
using ReportGen.Docx.Styling;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Text of charts, in the theme's styles.</summary>
internal sealed class ChartText(ChartInk ink, WordFaces faces)
{
    // DrawingML counts type in hundredths of a point.
    private const int Hundredths = 100;

    // Word's own number for an angle that it may choose.
    private const int AnyAngle = -60_000_000;

    /// <summary>How text looks that a program fills in, such as numbers along an axis.</summary>
    public C.TextProperties Properties(TextStyle style) => Properties(style, A.TextWrappingValues.Square);

    /// <summary>How names look of which some are left out: LibreOffice, which knows of none that is, leaves out all rather than cut them in pieces.</summary>
    public C.TextProperties AtAnyAngle(TextStyle style)
    {
        var properties = Properties(style);
        properties.BodyProperties!.Rotation = AnyAngle;
        return properties;
    }

    /// <summary>How text beside marks looks, which stands on one line.</summary>
    public C.TextProperties OnOneLine(TextStyle style) => Properties(style, A.TextWrappingValues.None);

    /// <summary>Words that stand as they are, with the breaks that they have.</summary>
    /// <param name="alignment">Of several lines; null for a program's own.</param>
    public C.ChartText Words(string words, TextStyle style, A.TextAlignmentTypeValues? alignment = null)
    {
        var text = new C.RichText(
            new A.BodyProperties { Rotation = 0, Vertical = A.TextVerticalValues.Horizontal, Wrap = A.TextWrappingValues.None },
            new A.ListStyle());
        text.Append(words.Split('\n').Select(line => new A.Paragraph(
            new A.ParagraphProperties(Look(new A.DefaultRunProperties(), style)) { Alignment = alignment is { } asked ? asked : null },
            new A.Run(Look(new A.RunProperties(), style), new A.Text(XmlText.Clean(line))))));
        return new C.ChartText(text);
    }

    private C.TextProperties Properties(TextStyle style, A.TextWrappingValues wrap) => new(
        new A.BodyProperties { Rotation = 0, Vertical = A.TextVerticalValues.Horizontal, Wrap = wrap },
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(Look(new A.DefaultRunProperties(), style)), new A.EndParagraphRunProperties { Language = "en-US" }));

    private T Look<T>(T properties, TextStyle style)
        where T : A.TextCharacterPropertiesType
    {
        properties.FontSize = (int)Math.Round(style.Size.Points * Hundredths, MidpointRounding.AwayFromZero);
        properties.Bold = faces.IsBold(style);
        properties.Italic = style.Italic;
        var pair = faces.PairOf(style);
        properties.Append((OpenXmlElement[])
        [
            ink.Fill(style.Color),
            new A.LatinFont { Typeface = XmlText.Clean(pair.Latin) },
            new A.EastAsianFont { Typeface = XmlText.Clean(pair.EastAsian) },
        ]);
        return properties;
    }
}
