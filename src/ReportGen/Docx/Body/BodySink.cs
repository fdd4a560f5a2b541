using DocumentFormat.OpenXml;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Writes paragraphs and rows to the part one at a time, and carries over what the next paragraph must say.</summary>
/// <param name="writer">Writer of the part.</param>
/// <param name="spaceAfterTable">Space below a table, in twips: Word's tables have none of their own.</param>
internal sealed class BodySink(OpenXmlWriter writer, int spaceAfterTable)
{
    private bool _breaksPage;
    private bool _followsTable;
    private bool _startsSection;

    /// <summary>Lets the next paragraph begin a page.</summary>
    public void BreakPage() => _breaksPage = true;

    /// <summary>A paragraph of a form, with what the blocks before it left to it; not written yet.</summary>
    public W.Paragraph NewParagraph(ParagraphForm form)
    {
        form = TakeOver(form);
        if (form.PageBreakBefore || _startsSection)
        {
            // Word drops space only at the top of pages that it broke itself.
            form = form with { Before = 0 };
        }
        else if (_followsTable && form.Before is null && !HasSpaceOfItsOwn(form.Style))
        {
            form = form with { Before = spaceAfterTable };
        }

        _followsTable = false;
        _startsSection = false;
        return form.NewParagraph();
    }

    /// <summary>A paragraph inside a cell: it may begin a page, but it does not follow a table.</summary>
    public W.Paragraph NewCellParagraph(ParagraphForm form) => TakeOver(form).NewParagraph();

    public void Write(OpenXmlElement element) => writer.WriteElement(element);

    /// <summary>Ends a section, after which the next begins on a new page.</summary>
    public void EndSection(W.Paragraph end)
    {
        writer.WriteElement(end);
        _startsSection = true;
    }

    /// <summary>Marks the place before the next block.</summary>
    public void Write((W.BookmarkStart Start, W.BookmarkEnd End) bookmark)
    {
        writer.WriteElement(bookmark.Start);
        writer.WriteElement(bookmark.End);
    }

    /// <summary>Opens a table. A paragraph stands before it: Word would join two tables that touch.</summary>
    public void StartTable() => writer.WriteStartElement(new W.Table());

    public void EndTable()
    {
        writer.WriteEndElement();
        _followsTable = true;
    }

    /// <summary>Puts a paragraph behind a table that ends the document: Word wants one.</summary>
    public void EndBody()
    {
        if (_followsTable)
        {
            writer.WriteElement(NewParagraph(new ParagraphForm(StyleIds.Spacer)));
        }
    }

    private ParagraphForm TakeOver(ParagraphForm form)
    {
        if (!_breaksPage)
        {
            return form;
        }

        _breaksPage = false;
        return form with { PageBreakBefore = true };
    }

    private static bool HasSpaceOfItsOwn(string style) => style is StyleIds.Caption or StyleIds.Picture
        || style.StartsWith("Heading", StringComparison.Ordinal);
}
