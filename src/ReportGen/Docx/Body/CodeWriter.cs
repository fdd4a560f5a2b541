using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Code: a paragraph a line, so that a line too long can hang further in; Word joins their grounds.</summary>
internal sealed class CodeWriter(DocxContext context, BodySink sink)
{
    // As on the pages of the PDF: indent of a line's continuation in ems, and the part of the room it may take.
    private const double Continuation = 2;
    private const double MostIndent = 0.5;

    // Width of a character of code in ems; a hanzi takes a whole one.
    private const double CharacterWidth = 0.6;

    private TextStyle Look => context.Theme.Code;

    /// <summary>Writes a block.</summary>
    /// <param name="beside">The blocks beside it: a block of code next to it is a ground of its own, at a small distance.</param>
    public void Write(CodeBlock code, Placement placement, Neighbours beside)
    {
        var lines = code.Lines.Count > 0 ? code.Lines : [string.Empty];
        for (var i = 0; i < lines.Count; i++)
        {
            var form = Form(lines[i], placement) with
            {
                // No line stands alone at a page's foot or head.
                KeepNext = lines.Count > 1 && (i == 0 || i == lines.Count - 2),
                Before = i == 0 && beside.Before is CodeBlock ? Gap : null,
                After = i == lines.Count - 1 && beside.After is CodeBlock ? 0 : null,
            };
            var paragraph = sink.NewParagraph(form);
            paragraph.AppendChild(new W.Run(RunWriter.NewText(XmlText.Clean(lines[i]))));
            sink.Write(paragraph);
        }
    }

    /// <summary>Between the grounds of two blocks, in twips: they reach into the space around them.</summary>
    private int Gap
    {
        get
        {
            var space = Look.SpaceBefore > Look.SpaceAfter ? Look.SpaceBefore : Look.SpaceAfter;
            return Math.Max(0, (space - Length.Pt(ObjectStyles.CodeEnds)).Twips());
        }
    }

    private ParagraphForm Form(string line, Placement placement)
    {
        var left = placement.Left + ObjectStyles.CodePadding;
        var room = context.Area.Width - Measures.Points(left + ObjectStyles.CodePadding);
        if (Look.Size * Ems(line) <= room)
        {
            return new ParagraphForm(StyleIds.Code) { Left = placement.Left == 0 ? null : left };
        }

        var spaces = line.Length - line.AsSpan().TrimStart(' ').Length;
        var indent = Look.Size * (spaces * CharacterWidth + Continuation);
        var most = room * MostIndent;
        var hanging = (indent < most ? indent : most).Twips();
        return new ParagraphForm(StyleIds.Code) { Left = left + hanging, Hanging = hanging };
    }

    private static double Ems(string line) => line.Sum(c => Math.Max(CharacterWidth, AverageWidth.Ems(c) >= 1 ? 1 : 0));
}
