using ReportGen.Layout.Inline.Collecting;

namespace ReportGen.Layout.Inline;

/// <summary>Gathers what a line has besides its text: links, pictures, rules, marks of notes.</summary>
internal sealed class LineDecorations
{
    // Through the middle of the small letters, which are about half an em high, and as thin as a fine stem.
    private const double StrikeHeight = 0.26;
    private const double StrikeThickness = 0.05;

    // Below the baseline but clear of most descenders' bowls; as thin as the stroke through text.
    private const double UnderlineDepth = 0.14;

    private readonly List<LineLink> _links = [];
    // Midway between the feet of hanzi and the heads of the line below, and as thick as a full stop.
    private const double DotDepth = 0.25;
    private const double DotDiameter = 0.15;

    private readonly List<LineDot> _dots = [];
    private readonly List<LineImage> _images = [];
    private readonly List<LineDrawing> _drawings = [];
    private readonly List<LineRule> _rules = [];
    private readonly List<LineRule> _underlines = [];
    private readonly List<NoteMark> _notes = [];
    private ParagraphText _text = new();
    private int _link;
    private int _underlined;
    private int _struckSpan;

    /// <summary>Height of the tallest picture; 0 if there is none.</summary>
    public double TallestImage { get; private set; }

    /// <summary>Starts a line.</summary>
    public void Begin(ParagraphText text)
    {
        (_text, _link, _underlined, _struckSpan, TallestImage) = (text, -1, -1, -1, 0);
        _links.Clear();
        _dots.Clear();
        _images.Clear();
        _drawings.Clear();
        _rules.Clear();
        _underlines.Clear();
        _notes.Clear();
    }

    /// <summary>Tells of ink of a span, from left to right.</summary>
    public void AddInk(in StyledSpan span, double left, double right)
    {
        ExtendLink(span.Link, left, right);
        ExtendUnderline(span, left, right);
        if (_text.Notes.Count > 0)
        {
            AddNote(span);
        }

        if (span.Look.IsStruck)
        {
            ExtendRule(span, left, right);
        }
        else
        {
            _struckSpan = -1;
        }
    }

    /// <summary>Tells of an emphasised hanzi, by its middle.</summary>
    public void AddDot(in StyledSpan span, double x)
    {
        var size = span.Look.Size;
        _dots.Add(new LineDot(x, (size * DotDepth) - span.Look.Rise, size * DotDiameter, span.Look.Color));
    }

    /// <summary>Tells of a picture or a drawing: it stands on the baseline.</summary>
    public void AddImage(in InlineObject picture, in StyledSpan span, double x)
    {
        if (picture.Drawing is { } drawing)
        {
            _drawings.Add(new LineDrawing(x, -picture.Height, picture.Width, picture.Height, drawing, picture.Structure));
        }
        else
        {
            _images.Add(new LineImage(x, -picture.Height, picture.Width, picture.Height, picture.Image!, picture.Structure));
        }

        TallestImage = Math.Max(TallestImage, picture.Height);
        ExtendLink(span.Link, x, x + picture.Width);
    }

    public IReadOnlyList<NoteMark> Notes() => _notes.Count == 0 ? [] : [.. _notes];

    public IReadOnlyList<LineLink> Links() => _links.Count == 0 ? [] : [.. _links];

    public IReadOnlyList<LineDot> Dots() => _dots.Count == 0 ? [] : [.. _dots];

    public IReadOnlyList<LineImage> Images() => _images.Count == 0 ? [] : [.. _images];

    public IReadOnlyList<LineDrawing> Drawings() => _drawings.Count == 0 ? [] : [.. _drawings];

    public IReadOnlyList<LineRule> Rules() => _rules.Count + _underlines.Count == 0 ? [] : [.. _rules, .. _underlines];

    private void AddNote(in StyledSpan span)
    {
        foreach (var (index, mark) in _text.Notes)
        {
            if (span.Start == _text.Spans[index].Start && !_notes.Contains(mark))
            {
                _notes.Add(mark);
            }
        }
    }

    // Words of one link are one area, the spaces between them included.
    private void ExtendLink(int link, double left, double right)
    {
        if (link >= 0 && link == _link)
        {
            _links[^1] = _links[^1] with { Width = right - _links[^1].X };
        }
        else if (link >= 0)
        {
            var (target, contents, structure) = _text.Links[link];
            _links.Add(new LineLink(left, right - left, target, contents, structure));
        }

        _link = link;
    }

    /// <summary>
    /// Links that lead out of the document are underlined, as in Word: their colour alone would tell them apart (WCAG 2.2, 1.4.1).
    /// Links within it name their target in words.
    /// </summary>
    private void ExtendUnderline(in StyledSpan span, double left, double right)
    {
        if (span.Link < 0 || _text.Links[span.Link].Target.StartsWith('#'))
        {
            _underlined = -1;
            return;
        }

        if (span.Link == _underlined)
        {
            _underlines[^1] = _underlines[^1] with { Width = right - _underlines[^1].X };
            return;
        }

        var size = span.Look.Size;
        _underlines.Add(new LineRule(left, (size * UnderlineDepth) - span.Look.Rise, right - left, size * StrikeThickness, span.Look.Color));
        _underlined = span.Link;
    }

    private void ExtendRule(in StyledSpan span, double left, double right)
    {
        if (span.Start == _struckSpan)
        {
            _rules[^1] = _rules[^1] with { Width = right - _rules[^1].X };
            return;
        }

        var (size, rise) = (span.Look.Size, span.Look.Rise);
        _rules.Add(new LineRule(left, -rise - (size * StrikeHeight), right - left, size * StrikeThickness, span.Look.Color));
        _struckSpan = span.Start;
    }
}
