using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Drafts;

namespace ReportGen.Binding.Building;

/// <summary>Footnotes of a document made in code: a note is known by being the same, so it needs no label.</summary>
internal sealed class DraftNotes(DiagnosticBag diagnostics)
{
    private readonly NoteTable<DraftNote> _notes = new(diagnostics);
    private readonly Dictionary<IReadOnlyList<DraftInline>, string> _labels = new(ReferenceEqualityComparer.Instance);
    private bool _isReading;

    /// <summary>The mark of a note; null inside another, which is reported.</summary>
    public FootnoteMark? Mark(DraftNote note, SourceSpan span)
    {
        if (_isReading)
        {
            diagnostics.Add(Messages.NoteInNote(span));
            return null;
        }

        if (!_labels.TryGetValue(note.Inlines, out var label))
        {
            label = FormattableString.Invariant($"{_labels.Count + 1}");
            _labels.Add(note.Inlines, label);
            _notes.Define(label, note, span);
        }

        return _notes.Mark(label, span);
    }

    /// <summary>Reads the notes that were marked since the last time.</summary>
    /// <param name="read">Reads the words of a note.</param>
    public void ReadMarked(Func<DraftNote, IReadOnlyList<Inline>> read)
    {
        _isReading = true;
        _notes.ReadMarked(note => [Words(note, read)]);
        _isReading = false;
    }

    private Paragraph Words(DraftNote note, Func<DraftNote, IReadOnlyList<Inline>> read)
    {
        var inlines = read(note);
        if (inlines.Count == 0)
        {
            diagnostics.Add(Messages.EmptyNoteInCode(note.Span));
        }

        return new Paragraph(inlines) { Span = note.Span };
    }
}
