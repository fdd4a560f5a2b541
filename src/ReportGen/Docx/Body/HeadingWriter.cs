using ReportGen.Document;
using ReportGen.Docx.Parts;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Headings with their numbers and bookmarks.</summary>
internal sealed class HeadingWriter(DocxContext context, BodySink sink, InlineWriter inlines)
{
    private readonly HeadingNumbers _numbers = new(context.Numbers);

    public void Write(Heading heading, Placement placement)
    {
        var paragraph = sink.NewParagraph(Form(heading, placement));
        var marks = Marks(heading);
        foreach (var (start, _) in marks)
        {
            paragraph.AppendChild(start);
        }

        var isNamed = heading.Level <= HeadFields.SectionLevel && context.HeadersAndFooters.NameSections;
        inlines.Append(paragraph, heading.Inlines, new RunFormat { Style = isNamed ? StyleIds.HeadWords : null });
        foreach (var (_, end) in marks)
        {
            paragraph.AppendChild(end);
        }

        sink.Write(paragraph);
    }

    private ParagraphForm Form(Heading heading, Placement placement)
    {
        var form = new ParagraphForm(StyleIds.Of(heading))
        {
            Number = Number(heading),
            Outline = heading.TagLevel == heading.Level ? null : heading.TagLevel - 1,
        };
        var column = heading.Label.Length > 0 ? HeadingColumns.Of(context, heading) : 0;
        return column == NaturalColumn(heading) && placement.Left == 0
            ? form
            : form with { Left = placement.Left + column, Hanging = column };
    }

    /// <summary>The column that the style brings by its numbering.</summary>
    private int NaturalColumn(Heading heading) =>
        heading.Level <= context.Document.Numbering.Count ? HeadingColumns.OfLevel(context, heading.Level) : 0;

    /// <summary>Numbering 0 takes the style's number away.</summary>
    private (int Id, int Level)? Number(Heading heading)
    {
        if (heading.Level > context.Document.Numbering.Count)
        {
            return null;
        }

        if (heading.Label.Length == 0)
        {
            return (0, 0);
        }

        return _numbers.Next(heading) is { } id ? (id, heading.Level - 1) : null;
    }

    /// <summary>One bookmark for the links of the text, and a hidden one for the contents, as Word does.</summary>
    private List<(W.BookmarkStart Start, W.BookmarkEnd End)> Marks(Heading heading)
    {
        var marks = new List<(W.BookmarkStart, W.BookmarkEnd)>();
        if (heading.Id is { } id)
        {
            marks.Add(context.Bookmarks.Make(context.Bookmarks.NameOf(id)));
        }

        if (context.HasContents && heading.TagLevel <= context.Theme.ContentsDesign.Depth)
        {
            marks.Add(context.Bookmarks.Make(context.Bookmarks.EntryNameOf(heading)));
        }

        return marks;
    }
}
