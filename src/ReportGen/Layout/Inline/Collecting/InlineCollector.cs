using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Layout.Charts;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Inline.Collecting;

/// <summary>Flattens inlines to characters and makes their structure nodes.</summary>
internal sealed class InlineCollector(LayoutContext context)
{
    private const int NoLink = -1;

    private readonly TextLooks _looks = new(context);
    private readonly Wording _wording = Wording.For(context.Language);
    private ParagraphText _text = new();
    private ParagraphSpec? _spec;

    /// <summary>The look of a paragraph's plain text.</summary>
    public TextLook PlainLook(ParagraphSpec spec) => _looks.Plain(spec.Style, spec.Features);

    /// <summary>Fills <paramref name="text"/> with a paragraph.</summary>
    /// <param name="spec">The paragraph.</param>
    /// <param name="structure">Node of its plain text; below 0 everything is an artifact and no node is made.</param>
    /// <param name="text">Cleared first.</param>
    public void Collect(ParagraphSpec spec, int structure, ParagraphText text)
    {
        (_spec, _text) = (spec, text);
        text.Clear();
        Append(spec.Inlines, new Place(new InlineLook(), structure, NoLink));
        _spec = null;
    }

    private void Append(IReadOnlyList<Document.Inline> inlines, in Place place)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            Append(inlines[i], place);
        }
    }

    private void Append(Document.Inline inline, in Place place)
    {
        switch (inline)
        {
            case Document.Text text:
                AppendSpan(text.Value, inline, place);
                break;
            case FigureInline figure:
                AppendSpan(figure.Figure.Text, inline, place with { Structure = NodeOf(figure.Figure, place.Structure) });
                break;
            case Emphasis emphasis:
                Append(emphasis.Inlines, place with { Look = LookOf(emphasis.Kind, place.Look) });
                break;
            case Code code:
                AppendSpan(code.Value, inline, place with { Look = place.Look.AsCode(), Structure = NodeOf(StructureRole.Code, place.Structure) });
                break;
            case Link link:
                AppendLink(link, place);
                break;
            case InlineImage image:
                AppendImage(image, place);
                break;
            case Sparkline line:
                AppendSparkline(line, place);
                break;
            case FootnoteMark mark:
                AppendMark(mark, place);
                break;
            case LineBreak:
                var start = _text.Length;
                _text.Append(ParagraphText.HardBreak);
                AddSpan(start, inline, place);
                break;
        }
    }

    private void AppendSpan(string value, Document.Inline inline, in Place place)
    {
        var start = _text.Length;
        if (_spec!.KeepsSpaces)
        {
            _text.AppendSpaced(value);
        }
        else
        {
            _text.AppendCollapsed(value);
        }

        AddSpan(start, inline, place);
    }

    private void AddSpan(int start, Document.Inline inline, in Place place)
    {
        if (place.Look.IsItalic && context.Theme.HanziEmphasis == HanziEmphasis.Bold)
        {
            AddEmphasized(start, inline, place);
        }
        else if (_text.Length > start)
        {
            AddSpan(start, _text.Length, inline, place);
        }
    }

    // Letters are italic, and hanzi bold.
    private void AddEmphasized(int start, Document.Inline inline, in Place place)
    {
        var bold = place with { Look = place.Look with { IsItalic = false, IsBold = true } };
        while (start < _text.Length)
        {
            var part = EmphasisPart.At(_text.Chars, start);
            AddSpan(start, part.End, inline, part.Kind == EmphasisPartKind.Latin ? place : bold);
            start = part.End;
        }
    }

    private void AddSpan(int start, int end, Document.Inline inline, in Place place)
    {
        var look = _looks.Of(_spec!.Style, _spec.Features, place.Look);
        _text.Spans.Add(new StyledSpan(start, end, look, place.Structure, place.Link, inline));
    }

    private void AppendLink(Link link, in Place place)
    {
        var words = InlineText.Of(link.Inlines);

        // A link in a link, or in a running head, has no annotation of its own.
        if (place.Structure < 0 || place.Link != NoLink || string.IsNullOrWhiteSpace(words))
        {
            Append(link.Inlines, place with { Look = place.Structure < 0 ? place.Look : place.Look with { IsLink = true } });
            return;
        }

        var contents = string.IsNullOrWhiteSpace(link.Title) ? words : link.Title;
        var parent = place.Structure;
        var node = context.Structure.Add(parent, index => new StructureNode { Index = index, Parent = parent, Role = StructureRole.Link, Alt = contents });
        _text.Links.Add(new ParagraphLink(link.Target, contents, node));
        Append(link.Inlines, new Place(place.Look with { IsLink = true }, node, _text.Links.Count - 1));
    }

    /// <summary>A mark leads to its note. Repeated text, artifacts and links have marks without a link, and bring no note.</summary>
    private void AppendMark(FootnoteMark mark, in Place place)
    {
        var raised = place with { Look = place.Look.AsSuperscript() };
        if (place.Structure < 0 || _spec!.IsRepeated)
        {
            AppendSpan(mark.Note.Label, mark, raised);
            return;
        }

        var node = context.Structure.Add(place.Structure, StructureRole.Reference);
        if (place.Link == NoLink)
        {
            var contents = _wording.NoteMark.Replace("{0}", mark.Note.Label, StringComparison.Ordinal);
            var parent = node;
            node = context.Structure.Add(parent, index => new StructureNode { Index = index, Parent = parent, Role = StructureRole.Link, Alt = contents });
            _text.Links.Add(new ParagraphLink("#" + NoteNames.OfNote(mark.Note), contents, node));
            raised = raised with { Link = _text.Links.Count - 1 };
        }

        AppendSpan(mark.Note.Label, mark, raised with { Structure = node });
        if (mark.IsFirst)
        {
            _text.Notes.Add((_text.Spans.Count - 1, new NoteMark(mark.Note, node)));
        }
    }

    private void AppendImage(InlineImage inline, in Place place)
    {
        // One that could not be read was reported when it was tried.
        if (context.Images.Find(inline.Image.Path) is not { } image)
        {
            return;
        }

        var (width, height) = SizeOf(inline.Image, image);
        var start = _text.Length;
        _text.Append(ParagraphText.ObjectReplacement);
        AddSpan(start, inline, place);
        _text.Objects.Add(new InlineObject(start, width, height, NodeOf(inline.Image, place.Structure)) { Image = image });
    }

    private void AppendSparkline(Sparkline line, in Place place)
    {
        var start = _text.Length;
        _text.Append(ParagraphText.ObjectReplacement);
        AddSpan(start, line, place);
        var size = WordSize.Of(Length.Pt(_text.Spans[^1].Look.Size));
        var plan = WordSize.Plan(line, context.Theme.Charts);
        var parent = place.Structure;
        var node = parent < 0 ? parent : context.Structure.Add(parent, index => new StructureNode { Index = index, Parent = parent, Role = StructureRole.Figure, Alt = plan.Alt });
        _text.Objects.Add(new InlineObject(start, size.Width.Points, size.Height.Points, node) { Drawing = SparkLine.Alone(plan, size) });
    }

    private (double Width, double Height) SizeOf(ImageReference reference, LoadedImage image)
    {
        var room = _spec!.Width;
        var ratio = (double)image.PixelHeight / image.PixelWidth;
        var width = Math.Min(reference.WidthFor(image.Width, ratio, Length.Pt(room)).Points, room);
        return (width, width * ratio);
    }

    private int NodeOf(ImageReference image, int parent)
    {
        if (parent < 0 || image.IsDecorative)
        {
            return parent < 0 ? parent : Artifact.Layout;
        }

        return context.Structure.Add(parent, index => new StructureNode { Index = index, Parent = parent, Role = StructureRole.Figure, Alt = image.Alt });
    }

    private int NodeOf(Figure figure, int parent)
    {
        if (parent < 0 || _spec!.IsRepeated)
        {
            return parent;
        }

        return context.Structure.Add(parent, index => new StructureNode { Index = index, Parent = parent, Role = StructureRole.Span, FigureIndex = figure.Index });
    }

    private int NodeOf(StructureRole role, int parent) => parent < 0 ? parent : context.Structure.Add(parent, role);

    private static InlineLook LookOf(EmphasisKind kind, in InlineLook look) => kind switch
    {
        EmphasisKind.Italic => look with { IsItalic = true },
        EmphasisKind.Bold => look with { IsBold = true },
        EmphasisKind.Strikethrough => look with { IsStruck = true },
        EmphasisKind.Superscript => look.AsSuperscript(),
        EmphasisKind.Subscript => look.AsSubscript(),
        EmphasisKind.SmallCaps => look with { IsSmallCaps = true },
    };

    private readonly record struct Place(InlineLook Look, int Structure, int Link);
}
