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
    private int _spaceOwed;
    private bool _startsSection;
    private bool _startsFrame;

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
        else if (_startsFrame)
        {
            form = form with { Before = 0 };
        }
        else if (_spaceOwed > 0 && form.Before is null && !HasSpaceOfItsOwn(form.Style))
        {
            form = form with { Before = _spaceOwed };
        }

        _spaceOwed = 0;
        _startsSection = false;
        _startsFrame = false;
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
    /// <param name="spaceBelow">Space below it, in twips, where its own form says nothing; 0 for that of its style.</param>
    public void EndSection(W.SectionProperties section, int spaceBelow = 0)
    {
        if (_last is { ParagraphProperties.ParagraphStyleId.Val.Value: StyleIds.Caption })
        {
            // LibreOffice cuts the number off the bookmark around it where a section ends in the same paragraph.
            Write(new ParagraphForm(StyleIds.Spacer).NewParagraph());
        }

        var properties = Last().ParagraphProperties!;
        properties.SectionProperties = section;
        if (spaceBelow > 0 && !BringsSpaceBelow(properties.ParagraphStyleId!.Val!.Value!))
        {
            properties.SpacingBetweenLines ??= new W.SpacingBetweenLines();
            properties.SpacingBetweenLines.After ??= Measures.Number(spaceBelow);
        }

        Flush();
    }

    /// <summary>Says that the next paragraph begins a section, and with it a page.</summary>
    public void StartPage() => _startsSection = true;

    /// <summary>Sets the next paragraph off as below a table.</summary>
    public void LeaveSpace() => _spaceOwed = spaceAfterTable;

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
        _spaceOwed = spaceAfterTable;
    }

    /// <summary>Sets a table off from what is before it: Word's tables have no space above them, and it would join two that touch.</summary>
    /// <param name="space">Space above the table, in twips; null for none but that which is owed.</param>
    public void SetOffTable(int? space) => Write(NewParagraph(new ParagraphForm(StyleIds.Spacer) { KeepNext = true, Before = space }));

    /// <summary>Opens the one cell of a table that frames what follows; in it no space stands above the first paragraph.</summary>
    /// <param name="table">What the table says of itself before its row.</param>
    /// <param name="cell">The same of the cell.</param>
    public void StartFrame(OpenXmlElement[] table, W.TableCellProperties cell)
    {
        StartTable();
        Array.ForEach(table, writer.WriteElement);
        writer.WriteStartElement(new W.TableRow());
        writer.WriteStartElement(new W.TableCell());
        writer.WriteElement(cell);
        _startsFrame = true;
    }

    /// <summary>Closes it, without space below the last paragraph.</summary>
    /// <param name="spaceBelow">Space below the frame, in twips.</param>
    public void EndFrame(int spaceBelow)
    {
        var properties = Last().ParagraphProperties!;
        properties.SpacingBetweenLines ??= new W.SpacingBetweenLines();
        properties.SpacingBetweenLines.After = "0";
        Flush();
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
        _startsFrame = false;
        _spaceOwed = spaceBelow;
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
            _spaceOwed = 0;
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

    private static bool BringsSpaceBelow(string style) => style is not (StyleIds.BodyText or StyleIds.FirstParagraph or StyleIds.Spacer);

    private static bool HasSpaceOfItsOwn(string style) => style is StyleIds.Caption or StyleIds.Picture
        || style.StartsWith("Heading", StringComparison.Ordinal);
}
