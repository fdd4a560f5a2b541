using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>The footnotes of a document: what they say by label, and the numbers they got.</summary>
/// <typeparam name="T">What a note says, as it is read.</typeparam>
internal sealed class NoteTable<T>(DiagnosticBag diagnostics)
    where T : class
{
    private readonly Dictionary<string, (T Content, SourceSpan Span)> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Footnote> _notes = new(StringComparer.Ordinal);
    private readonly Queue<(T Content, List<Block> Blocks)> _unread = [];

    /// <summary>Takes what a note says.</summary>
    /// <param name="span">Where its label stands.</param>
    public void Define(string label, T content, SourceSpan span)
    {
        if (!_contents.TryAdd(label, (content, span)))
        {
            diagnostics.Add(Messages.DuplicateNote(span, label, _contents[label].Span));
        }
    }

    /// <summary>The mark of a note, which has its number by its first mark; null where there is no such note.</summary>
    public FootnoteMark? Mark(string label, SourceSpan span)
    {
        if (_notes.TryGetValue(label, out var known))
        {
            return new FootnoteMark(known, IsFirst: false) { Span = span };
        }

        if (!_contents.TryGetValue(label, out var note))
        {
            diagnostics.Add(Messages.UnknownNote(span, label, NearNames.Of(label, _contents.Keys)));
            return null;
        }

        // It is read behind the block in which its mark stands, so that figures count in reading order.
        var blocks = new List<Block>();
        _unread.Enqueue((note.Content, blocks));
        var number = _notes.Count + 1;
        var footnote = new Footnote(number, FormattableString.Invariant($"{number}"), blocks) { Span = note.Span };
        _notes.Add(label, footnote);
        return new FootnoteMark(footnote, IsFirst: true) { Span = span };
    }

    /// <summary>Reads the notes that were marked since the last time.</summary>
    public void ReadMarked(Func<T, IEnumerable<Block>> read)
    {
        while (_unread.TryDequeue(out var note))
        {
            note.Blocks.AddRange(read(note.Content));
        }
    }

    /// <summary>Reports notes without a mark.</summary>
    public void ReportUnused()
    {
        foreach (var (label, (_, span)) in _contents)
        {
            if (!_notes.ContainsKey(label))
            {
                diagnostics.Add(Messages.UnusedNote(span, label));
            }
        }
    }
}
