using System.Text;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Drafts;

namespace ReportGen.Binding.Building;

/// <summary>The inlines of one block made in code to the document's.</summary>
internal sealed class DraftInlineConverter
{
    private readonly DraftContext _context;
    private readonly SourceSpan _span;
    private readonly LinkTargets _targets;
    private readonly SentenceHead _head;
    private readonly StringBuilder _text = new();
    private List<Inline> _target = [];
    private char _previous;
    private bool _isInLink;

    private DraftInlineConverter(DraftContext context, SourceSpan span)
    {
        _context = context;
        _span = span;
        _head = new SentenceHead { IsHere = !context.IsLabel };
        _targets = new LinkTargets(context.Outline.Anchors, context.Binding.Diagnostics);
    }

    /// <param name="span">The block's line, for inlines that have none of their own.</param>
    public static IReadOnlyList<Inline> Convert(IReadOnlyList<DraftInline> inlines, SourceSpan span, DraftContext context)
    {
        var converter = new DraftInlineConverter(context, span);
        return Trimmed(converter.Children(inlines));
    }

    private List<Inline> Children(IReadOnlyList<DraftInline> inlines)
    {
        Flush();
        var outer = _target;
        var inner = new List<Inline>();
        _target = inner;
        foreach (var inline in inlines)
        {
            Add(inline);
        }

        Flush();
        _target = outer;
        return inner;
    }

    private void Add(DraftInline inline)
    {
        var span = inline.Span == default ? _span : inline.Span;
        switch (inline)
        {
            case DraftText text:
                AddText(DraftCharacters.Clean(text.Value, span, _context.Binding.Diagnostics));
                break;
            case DraftFigure figure:
                Flush();
                _target.Add(_context.Figures.Place(figure, _head));
                _previous = 'x';
                break;
            case DraftCode code:
                Put(new Code(DraftCharacters.Clean(code.Value, span, _context.Binding.Diagnostics).ReplaceLineEndings(" ")) { Span = span });
                break;
            case DraftEmphasis emphasis:
                AddEmphasis(emphasis, span);
                break;
            case DraftLink link:
                AddLink(link, span);
                break;
            case DraftReference reference:
                AddReference(reference, span);
                break;
            case DraftNote note:
                AddNote(note, span);
                break;
            case DraftLineBreak:
                Flush();
                _target.Add(new LineBreak { Span = span });
                _previous = ' ';
                _head.Pass(' ');
                break;
        }
    }

    /// <summary>White space is one space, and none at the start, as in a narrative.</summary>
    private void AddText(string text)
    {
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\t' or '\n' or '\r';
            if (!isSpace || _previous is not ('\0' or ' '))
            {
                _previous = isSpace ? ' ' : c;
                _text.Append(_previous);
                _head.Pass(_previous);
            }
        }
    }

    private void AddEmphasis(DraftEmphasis emphasis, SourceSpan span)
    {
        var inlines = Children(emphasis.Inlines);
        if (inlines.Count > 0)
        {
            _target.Add(new Emphasis(emphasis.Kind, inlines) { Span = span });
        }
    }

    /// <summary>A link holds no link: of one inside another only the words count.</summary>
    private void AddLink(DraftLink link, SourceSpan span)
    {
        var outer = _isInLink;
        _isInLink = true;
        var inlines = Children(link.Inlines);
        _isInLink = outer;
        var target = _targets.Check(link.Target, span);
        if (target is null || outer)
        {
            _target.AddRange(inlines);
            return;
        }

        _target.Add(new Link(target, inlines.Count > 0 ? inlines : [new Text(target) { Span = span }]) { Span = span });
        _previous = 'x';
    }

    private void AddReference(DraftReference reference, SourceSpan span)
    {
        var problems = new DiagnosticBag();
        var resolved = References.Resolve(reference.Id, span, _context.Outline.Anchors, problems);
        _context.Binding.Diagnostics.AddRange(problems.TakeAll().Select(Messages.ReferenceInCode));
        if (_isInLink && resolved is Link link)
        {
            Flush();
            _target.AddRange(link.Inlines);
            _previous = 'x';
            return;
        }

        Put(resolved);
    }

    private void AddNote(DraftNote note, SourceSpan span)
    {
        if (_context.Notes.Mark(note, span) is { } mark)
        {
            // Behind a mark sentences begin as if it were not there.
            Flush();
            _target.Add(mark);
            _previous = 'x';
        }
    }

    private void Put(Inline inline)
    {
        Flush();
        _target.Add(inline);
        _previous = 'x';
        _head.Pass('x');
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _target.Add(new Text(_text.ToString()) { Span = _span });
            _text.Clear();
        }
    }

    private static List<Inline> Trimmed(List<Inline> inlines)
    {
        if (inlines is [.., Text last] && last.Value.EndsWith(' '))
        {
            inlines.RemoveAt(inlines.Count - 1);
            if (last.Value.TrimEnd(' ') is { Length: > 0 } trimmed)
            {
                inlines.Add(last with { Value = trimmed });
            }
        }

        return inlines;
    }
}
