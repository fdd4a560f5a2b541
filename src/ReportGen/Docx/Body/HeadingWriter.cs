using ReportGen.Document;
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

        inlines.Append(paragraph, heading.Inlines);
        foreach (var (_, end) in marks)
        {
            paragraph.AppendChild(end);
        }

        sink.Write(paragraph);
    }

    private ParagraphForm Form(Heading heading, Placement placement) => new(StyleIds.Of(heading))
    {
        Number = Number(heading),
        // An unnumbered heading would keep the column of the numbers.
        Left = placement.Left > 0 ? placement.Left : heading.Label.Length == 0 ? 0 : null,
        Outline = heading.TagLevel == heading.Level ? null : heading.TagLevel - 1,
    };

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

        if (context.HasContents && DocumentOutline.IsInContents(heading))
        {
            marks.Add(context.Bookmarks.Make(context.Bookmarks.ContentsNameOf(heading)));
        }

        return marks;
    }
}
