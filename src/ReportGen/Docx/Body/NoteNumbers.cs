using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>The footnotes of a document, in the order of their marks, and which of them have several.</summary>
/// <param name="Notes">All of them.</param>
/// <param name="Repeated">Those with several marks.</param>
internal sealed record NoteNumbers(IReadOnlyList<Footnote> Notes, IReadOnlySet<Footnote> Repeated)
{
    public bool Any => Notes.Count > 0;

    public static NoteNumbers Of(ReportDocument document)
    {
        var notes = new List<Footnote>();
        var repeated = new HashSet<Footnote>(ReferenceEqualityComparer.Instance);
        DocumentWalk.Visit(document.Blocks, _ => { }, inline =>
        {
            if (inline is FootnoteMark { IsFirst: true } first)
            {
                notes.Add(first.Note);
            }
            else if (inline is FootnoteMark mark)
            {
                repeated.Add(mark.Note);
            }
        });
        return new NoteNumbers(notes, repeated);
    }

    /// <summary>Appends a mark. The first carries the note; further ones are fields that repeat its number.</summary>
    public void AppendMark(OpenXmlCompositeElement parent, FootnoteMark mark, Bookmarks bookmarks)
    {
        if (!mark.IsFirst)
        {
            FieldWriter.Begin(parent, $"NOTEREF {bookmarks.NoteNameOf(mark.Note)} \\f \\h");
            RunWriter.Append(parent, mark.Note.Label, new RunFormat { Style = StyleIds.FootnoteReference });
            FieldWriter.End(parent);
            return;
        }

        var run = RunWriter.NewRun(new RunFormat { Style = StyleIds.FootnoteReference });
        run.AppendChild(new W.FootnoteReference { Id = mark.Note.Number });
        if (!Repeated.Contains(mark.Note))
        {
            parent.AppendChild(run);
            return;
        }

        var (start, end) = bookmarks.Make(bookmarks.NoteNameOf(mark.Note));
        parent.Append(start, run, end);
    }
}
