using ReportGen.Layout.Frames;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Tagging;

namespace ReportGen.Pdf.Content;

/// <summary>A page's items to its content stream. Copies; decides nothing.</summary>
internal sealed class PageEmitter
{
    private readonly ContentStream _content;
    private readonly MarkedContent _marks;
    private readonly TextEmitter _text;
    private readonly ImageTable _images;
    private readonly List<EmbeddedImage> _usedImages = [];
    private readonly List<LinkArea> _links = [];

    public PageEmitter(FontTable fonts, ImageTable images, StructureContent structure, CodeString codes)
    {
        _content = new ContentStream(codes);
        _images = images;
        _marks = new MarkedContent(_content, structure);
        _text = new TextEmitter(_content, new TextEncoder(fonts, codes), _marks);
    }

    /// <summary>Fonts of the page emitted last.</summary>
    public IReadOnlyList<EmbeddedFont> UsedFonts => _text.Used;

    /// <summary>Images of the page emitted last.</summary>
    public IReadOnlyList<EmbeddedImage> UsedImages => _usedImages;

    /// <summary>Links of the page emitted last.</summary>
    public IReadOnlyList<LinkArea> Links => _links;

    public void Emit(Page page, ByteBuffer target)
    {
        _content.Begin(target);
        _text.Begin();
        _usedImages.Clear();
        _links.Clear();
        foreach (var item in page.Items)
        {
            Item(item, page.Height);
        }

        _content.End();
    }

    private void Item(PageItem item, double pageHeight)
    {
        switch (item)
        {
            case TextLine line:
                _text.Line(line, pageHeight);
                break;
            case FilledBox box:
                Box(box, pageHeight);
                break;
            case FilledDot dot:
                Dot(dot, pageHeight);
                break;
            case DrawnShape shape:
                _marks.Open(shape.Structure, inText: false);
                ShapeEmitter.Draw(shape, pageHeight, _content);
                break;
            case PlacedImage image:
                Image(image, pageHeight);
                break;
            case LinkArea link:
                _links.Add(link);
                break;
            default:
                throw new InvalidOperationException($"A page holds an unknown {item.GetType().Name}.");
        }
    }

    private void Box(FilledBox box, double pageHeight)
    {
        _marks.Open(box.Structure, inText: false);
        _content.SetFill(box.Color);
        _content.Box(box.X, pageHeight - box.Y - box.Height, box.Width, box.Height);
    }

    private void Dot(FilledDot dot, double pageHeight)
    {
        _marks.Open(Artifact.Layout, inText: false);
        _content.SetFill(dot.Color);
        _content.Dot(dot.X, pageHeight - dot.Y, dot.Diameter / 2);
    }

    private void Image(PlacedImage image, double pageHeight)
    {
        var embedded = _images.For(image.Image);
        _marks.Open(image.Structure, inText: false);
        _content.Image(embedded.Number, (image.X, pageHeight - image.Y - image.Height, image.Width, image.Height));
        if (!_usedImages.Contains(embedded))
        {
            _usedImages.Add(embedded);
        }
    }
}
