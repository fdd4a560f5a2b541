using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Printing;
using ReportGen.Diagnostics;
using ReportGen.Document;
using MdInline = Markdig.Syntax.Inlines.Inline;
using Inline = ReportGen.Document.Inline;

namespace ReportGen.Binding.Narrative;

/// <summary>Markdig's inlines of one block to the document's.</summary>
internal sealed class InlineConverter
{
    private readonly NarrativeContext _context;
    private readonly TextFlow _flow;
    private readonly LinkConverter _links;

    private InlineConverter(NarrativeContext context)
    {
        _context = context;
        _flow = new TextFlow(context);
        _links = new LinkConverter(context);
    }

    public static IReadOnlyList<Inline> Convert(ContainerInline? container, NarrativeContext context)
    {
        var converter = new InlineConverter(context);
        return container is null ? [] : Trimmed(converter.Children(container));
    }

    /// <summary>A plain string with figures, such as the title of an image.</summary>
    public static IReadOnlyList<Inline> ConvertText(string text, int offset, NarrativeContext context)
    {
        var flow = new TextFlow(context);
        flow.Add(text, offset, isEscaped: false, following: '\0');
        flow.Flush();
        return flow.Target;
    }

    private List<Inline> Children(ContainerInline container)
    {
        var outer = _flow.Target;
        var inner = new List<Inline>();
        _flow.Target = inner;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            Add(child);
        }

        _flow.Flush();
        _flow.Target = outer;
        return inner;
    }

    private void Add(MdInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReportOpenBold(literal);
                ReportBrokenPicture(literal);
                _flow.Add(literal.Content.AsSpan(), Literals.Offset(literal, _context.Rendered.Text), literal.IsFirstCharacterEscaped, Following(literal));
                break;
            case LineBreakInline lineBreak:
                AddLineBreak(lineBreak);
                break;
            case HtmlEntityInline entity:
                _flow.AddRaw(entity.Transcoded.AsSpan(), entity.Span.Start, entity.Span.Length);
                break;
            case HtmlInline html:
                AddHtml(html);
                break;
            case CodeInline code:
                Put(new Code(CodeText.Of(code, _context.Rendered)) { Span = _context.SpanOf(code) });
                break;
            case EmphasisInline emphasis:
                AddEmphasis(emphasis);
                break;
            case SpanInline span:
                AddSpan(span);
                break;
            case LinkInline { IsImage: true } image:
                AddImage(image);
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case AutolinkInline link:
                AddAutolink(link);
                break;
            case DelimiterInline delimiter:
                AddDelimiter(delimiter);
                break;
            case TaskList:
                break;
            case NoteMarkInline mark:
                AddMark(mark);
                break;
            default:
                _context.Diagnostics.Add(Messages.MarkdownNotSupported(_context.SpanOf(inline), inline.GetType().Name));
                break;
        }
    }

    /// <summary>Markdig leaves the marks of bold text that is never closed as a literal of their own.</summary>
    private void ReportOpenBold(LiteralInline literal)
    {
        var isOpening = literal is { IsFirstCharacterEscaped: false, NextSibling: LiteralInline { Content.IsEmpty: false } next }
            && literal.Content.AsSpan() is "**" or "__"
            && char.IsLetterOrDigit(next.Content.CurrentChar)
            && (literal.PreviousSibling is not LiteralInline { Content.IsEmpty: false } previous || !char.IsLetterOrDigit(previous.Content.AsSpan()[^1]));
        if (isOpening)
        {
            _context.Diagnostics.Add(Messages.BoldNotClosed(_context.SpanOf(literal), literal.Content.ToString()));
        }
    }

    /// <summary>What opens a picture that is none is a literal of its own, too.</summary>
    private void ReportBrokenPicture(LiteralInline literal)
    {
        if (literal is { IsFirstCharacterEscaped: false } && literal.Content.AsSpan() is "!["
            && BrokenPicture.Find(_context.Rendered.Text, literal.Span.Start, _context.SpanOf(literal)) is { } problem)
        {
            _context.Diagnostics.Add(problem);
        }
    }

    private void Put(Inline inline)
    {
        _flow.Interrupt('x');
        _flow.Target.Add(inline);
    }

    /// <summary>A mark of no note is printed as it is written.</summary>
    private void AddMark(NoteMarkInline mark)
    {
        var span = _context.SpanOf(mark);
        if (_context.NoteUse == NoteUse.LeftOut)
        {
            return;
        }

        if (_context.NoteUse == NoteUse.Refused)
        {
            _context.Diagnostics.Add(Messages.NoteInSetting(span, mark.Label));
        }

        var footnote = _context.NoteUse == NoteUse.Numbered ? _context.Notes.Mark(mark.Label, span) : null;
        _flow.PassMark('x');
        _flow.Target.Add(footnote ?? (Inline)new Text($"[^{mark.Label}]") { Span = span });
    }

    /// <summary>A link holds no link, so an address in its words is only printed.</summary>
    private void AddAutolink(AutolinkInline link)
    {
        if (_flow.IsInLink)
        {
            _flow.AddRaw(_context.Rendered.AsWritten(link.Url), link.Span.Start, link.Span.Length);
            return;
        }

        Put(_links.Autolink(link));
    }

    private void AddEmphasis(EmphasisInline emphasis)
    {
        EmphasisKind? kind = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('*' or '_', 1) => EmphasisKind.Italic,
            ('*' or '_', _) => EmphasisKind.Bold,
            ('~', 2) => EmphasisKind.Strikethrough,
            ('~', _) => EmphasisKind.Subscript,
            ('^', _) => EmphasisKind.Superscript,
            _ => null,
        };
        _flow.Flush();
        var inlines = Children(emphasis);
        if (kind is { } known)
        {
            _flow.Target.Add(new Emphasis(known, inlines) { Span = _context.SpanOf(emphasis) });
        }
        else
        {
            _context.Diagnostics.Add(Messages.MarkdownNotSupported(_context.SpanOf(emphasis), $"'{emphasis.DelimiterChar}'"));
        }
    }

    private void AddSpan(SpanInline span)
    {
        var kinds = SpanClasses.Read(span, _context);
        _flow.Flush();
        var inlines = Children(span);
        foreach (var kind in kinds)
        {
            inlines = [new Emphasis(kind, inlines) { Span = _context.SpanOf(span) }];
        }

        _flow.Target.AddRange(inlines);
    }

    private void AddImage(LinkInline image)
    {
        var attributes = image.GetData(typeof(AttributeList)) as AttributeList ?? AttributeReader.TakeAfter(image, _context.Rendered);
        if (!string.IsNullOrEmpty(image.Title))
        {
            _context.Diagnostics.Add(Messages.CaptionInsideLine(_context.SpanOf(image)));
        }

        Put(new InlineImage(ImageConverter.Reference(image, attributes, _context)) { Span = _context.SpanOf(image) });
    }

    private void AddLink(LinkInline link)
    {
        var attributes = AttributeReader.TakeAfter(link, _context.Rendered);
        _context.WarnUnknown(attributes, [], []);
        _flow.Flush();
        var outer = _flow.IsInLink;
        _flow.IsInLink = true;
        var inlines = Children(link);
        _flow.IsInLink = outer;
        _flow.Target.AddRange(_links.Convert(link, inlines));
    }

    /// <summary>A bracket that opened nothing is text, and Markdig hangs what follows beneath it.</summary>
    private void AddDelimiter(DelimiterInline delimiter)
    {
        _flow.Add(delimiter.ToLiteral(), delimiter.Span.Start, isEscaped: false, following: 'x');
        for (var child = delimiter.FirstChild; child is not null; child = child.NextSibling)
        {
            Add(child);
        }
    }

    private void AddHtml(HtmlInline html)
    {
        if (html.Tag.StartsWith(Comments.Start, StringComparison.Ordinal))
        {
            return;
        }

        _context.Diagnostics.Add(Messages.RawHtml(_context.SpanOf(html), html.Tag));
        _flow.AddRaw(PlainText.Of(html.Tag, _context.Rendered), html.Span.Start, html.Span.Length);
    }

    private void AddLineBreak(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard)
        {
            _flow.Interrupt(' ');
            _flow.Target.Add(new LineBreak { Span = _context.SpanOf(lineBreak) });
        }
        else if (_flow.Previous is not (' ' or '\0') && !JoinsChinese(lineBreak))
        {
            _flow.AddRaw(" ", lineBreak.Span.Start, 1);
        }
    }

    /// <summary>Whether Chinese goes on behind a soft break: then it is no space, whatever the language of the edition.</summary>
    private bool JoinsChinese(LineBreakInline lineBreak)
    {
        var (left, right) = (_flow.Previous, Following(lineBreak));
        return (IsChinese(left) && IsChinese(right) && (Cjk.IsWide(left) || Cjk.IsWide(right)))
            || (Cjk.IsWide(_flow.PreviousLetter) && Cjk.IsWide(FollowingLetter(lineBreak)));
    }

    /// <summary>The first character behind an inline that is no quote, dash or ellipsis: those belong to the text around them.</summary>
    private char FollowingLetter(MdInline inline)
    {
        var next = inline.NextSibling ?? inline.Parent?.NextSibling;
        return (next as LiteralInline ?? (next as ContainerInline)?.FirstChild as LiteralInline) is { } literal ? First(literal, TextFlow.MarksAtStart(literal.Content.AsSpan())) : '\0';
    }

    /// <summary>Quotes, dashes and ellipses belong to the text around them.</summary>
    private bool IsChinese(char c) => Cjk.IsWide(c) || (_context.Conventions.IsChinese && c is '“' or '”' or '‘' or '’' or '—' or '…' or '"' or '\'');

    /// <summary>The character that will follow an inline, as far as punctuation needs to know it.</summary>
    private char Following(MdInline inline)
    {
        var next = inline.NextSibling ?? inline.Parent?.NextSibling;
        return next switch
        {
            null => '\0',
            LineBreakInline => ' ',
            LiteralInline literal => First(literal),
            ContainerInline { FirstChild: LiteralInline literal } => First(literal),
            _ => 'x',
        };
    }

    private char First(LiteralInline literal, int start = 0)
    {
        var text = literal.Content.AsSpan()[start..];
        if (text.Length == 0)
        {
            return '\0';
        }

        return Templates.Sentinels.TryRead(text, 0, out var index, out _) && index < _context.Rendered.Inserts.Count
            ? _context.Rendered.Inserts[index] is { Sparkline: null, Text: var printed } ? printed.FirstOrDefault() : 'x'
            : text[0];
    }

    /// <summary>A comment at the end of a line leaves its blank behind.</summary>
    private static List<Inline> Trimmed(List<Inline> inlines)
    {
        if (inlines is [.., Text last] && last.Value.EndsWith(' '))
        {
            var trimmed = last.Value.TrimEnd(' ');
            inlines.RemoveAt(inlines.Count - 1);
            if (trimmed.Length > 0)
            {
                inlines.Add(last with { Value = trimmed });
            }
        }

        return inlines;
    }
}
