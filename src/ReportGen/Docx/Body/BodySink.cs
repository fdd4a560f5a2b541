using DocumentFormat.OpenXml;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Writes paragraphs and rows to the part one at a time, and carries over what the next paragraph must say.</summary>
/// <param name="writer">Writer of the part.</param>
/// <param name="spaceAfterTable">Space below a table, in twips: Word's tables have none of their own.</param>
internal sealed class BodySink(OpenXmlWriter writer, int spaceAfterTable)
{
    private const string ZeroWidthSpace = "\u200B";

    // Written once the next element is known: it may have to carry a section's end.
    private W.Paragraph? _last;
    private bool _breaksPage;
    private bool _followsTable;
    private bool _startsSection;

    /// <summary>Lets the next paragraph begin a page.</summary>
    public void BreakPage() => _breaksPage = true;

    /// <summary>A paragraph of a form, with what the blocks before it left to it; not written yet.</summary>
    public W.Paragraph NewParagraph(ParagraphForm form)
    {
        form = TakeOver(form);
        if ((form.PageBreakBefore || _startsSection) && !form.KeepsSpace)
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

    public void Write(OpenXmlElement element)
    {
        Flush();
        _last = element as W.Paragraph;
        if (_last is null)
        {
            writer.WriteElement(element);
        }
    }

    /// <summary>Ends a section with the paragraph before.</summary>
    public void EndSection(W.SectionProperties section)
    {
        Last().ParagraphProperties!.SectionProperties = section;
        Flush();
    }

    /// <summary>Says that the next paragraph begins a section, and with it a page.</summary>
    public void StartPage() => _startsSection = true;

    /// <summary>Sets the next paragraph off as below a table.</summary>
    public void LeaveSpace() => _followsTable = true;

    /// <summary>Marks the place before the next block.</summary>
    public void Write((W.BookmarkStart Start, W.BookmarkEnd End) bookmark)
    {
        Write(bookmark.Start);
        Write(bookmark.End);
    }

    /// <summary>Opens a table. A paragraph stands before it: Word would join two tables that touch.</summary>
    public void StartTable()
    {
        Flush();
        writer.WriteStartElement(new W.Table());
    }

    public void EndTable()
    {
        writer.WriteEndElement();
        _followsTable = true;
    }

    /// <summary>Ends a note with a paragraph, as Word wants it.</summary>
    public void EndNote()
    {
        Last();
        Flush();
        _breaksPage = false;
    }

    /// <summary>Ends the document.</summary>
    /// <param name="mark">A bookmark for its end.</param>
    /// <param name="section">The last section.</param>
    public void EndBody((W.BookmarkStart Start, W.BookmarkEnd End) mark, W.SectionProperties section)
    {
        if (_last?.LastChild is W.BookmarkEnd)
        {
            // LibreOffice loses a bookmark that holds nothing where another one ends, as at the end of a heading.
            Write(new ParagraphForm(StyleIds.Spacer).NewParagraph());
        }

        var last = Last();
        last.Append(mark.Start);
        if (last.Elements<W.Hyperlink>().Any() || last.ParagraphProperties?.ParagraphStyleId?.Val?.Value == StyleIds.Caption)
        {
            // Nor does it keep one in a paragraph with links, or with the number of a caption.
            last.Append(new W.Run(new W.Text(ZeroWidthSpace)));
        }

        last.Append(mark.End);
        Write(section);
    }

    /// <summary>The paragraph before, not written yet. Behind tables, and frames, which stand elsewhere, it is a new one that takes no room.</summary>
    private W.Paragraph Last()
    {
        if (_last is not { ParagraphProperties.FrameProperties: null })
        {
            Write(new ParagraphForm(StyleIds.Spacer).NewParagraph());
            _followsTable = false;
        }

        return _last!;
    }

    private void Flush()
    {
        if (_last is { } paragraph)
        {
            _last = null;
            writer.WriteElement(paragraph);
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
