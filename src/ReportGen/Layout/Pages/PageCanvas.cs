using ReportGen.Images;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>A page being painted: moves what stands in the text to its place on the page.</summary>
/// <param name="page">The page.</param>
/// <param name="index">Its index in the document.</param>
/// <param name="settings">Its size and margins.</param>
/// <param name="book">What all pages share.</param>
internal sealed class PageCanvas(Page page, int index, PageSettings settings, Book book)
{
    private int _lastStructure = Artifact.Layout;

    public Page Page { get; } = page;

    public int Index { get; } = index;

    /// <summary>Left edge of the text.</summary>
    public double Left { get; private init; } = PageSides.Left(settings, index);

    /// <summary>Size and margins of the page.</summary>
    public PageSettings Settings { get; } = settings;

    /// <summary>The same page for a column that stands further to the right.</summary>
    public PageCanvas Shifted(double x) => new(Page, Index, Settings, Book) { Left = Left + x };

    public Book Book { get; } = book;

    /// <summary>Places a line of text with its links, pictures and rules.</summary>
    /// <param name="line">The line.</param>
    /// <param name="x">Left edge of its paragraph, from that of the text.</param>
    /// <param name="baseline">From the upper edge of the page.</param>
    public void Line(LineBox line, double x, double baseline)
    {
        x += Left;
        if (line.Pieces.Length > 0)
        {
            Page.Items.Add(new TextLine(x, baseline, line.Pieces));
            NoteFigures(line.Pieces, baseline - line.Ascent);
        }

        // Most lines have none of these; indexing makes no enumerators for them.
        for (var i = 0; i < line.Images.Count; i++)
        {
            var image = line.Images[i];
            Picture(image.Image, new Box(x - Left + image.X, baseline + image.Top, image.Width, image.Height), image.Structure);
        }

        for (var i = 0; i < line.Drawings.Count; i++)
        {
            var drawing = line.Drawings[i];
            Drawing(drawing, new Box(x - Left + drawing.X, baseline + drawing.Top, drawing.Width, drawing.Height));
        }

        for (var i = 0; i < line.Rules.Count; i++)
        {
            var rule = line.Rules[i];
            Page.Items.Add(new FilledBox(x + rule.X, baseline + rule.Top, rule.Width, rule.Thickness, rule.Color));
        }

        for (var i = 0; i < line.Dots.Count; i++)
        {
            var dot = line.Dots[i];
            Page.Items.Add(new FilledDot(x + dot.X, baseline + dot.Y, dot.Diameter, dot.Color));
        }

        for (var i = 0; i < line.Links.Count; i++)
        {
            AddLink(line.Links[i], x, baseline - line.Ascent, line.Height);
        }
    }

    /// <summary>Places a picture and notes its box for the tag.</summary>
    public void Picture(LoadedImage image, Box box, int structure)
    {
        Page.Items.Add(new PlacedImage(Left + box.X, box.Y, box.Width, box.Height, image, structure));
        if (structure >= 0)
        {
            Book.Structure.Nodes[structure].Box ??= (Index, Left + box.X, box.Y, box.Width, box.Height);
        }
    }

    /// <summary>Places a shape.</summary>
    /// <param name="at">What its places count from: from the left edge of the text, and from the upper edge of the page.</param>
    public void Draw(Shape shape, Ink ink, (double X, double Y) at, int structure) =>
        Page.Items.Add(new DrawnShape(Left + at.X, at.Y, shape, ink, structure));

    /// <summary>Notes the box of a figure that is drawn, for its tag.</summary>
    public void NoteBox(Box box, int structure) =>
        Book.Structure.Nodes[structure].Box ??= (Index, Left + box.X, box.Y, box.Width, box.Height);

    /// <summary>Places a filled box, an artifact.</summary>
    public void Fill(double x, double y, double width, double height, Color color) =>
        Page.Items.Add(new FilledBox(Left + x, y, width, height, color));

    private void Drawing(LineDrawing drawing, Box box)
    {
        foreach (var (shape, ink, left) in drawing.Drawing.Shapes)
        {
            Draw(shape, ink, (box.X + left, box.Y), drawing.Structure);
        }

        if (drawing.Structure >= 0)
        {
            NoteBox(box, drawing.Structure);
        }
    }

    private void AddLink(LineLink link, double x, double top, double height)
    {
        // A repetition has no links: a reader follows the first.
        if (link.Structure >= 0)
        {
            Page.Items.Add(new LinkArea(x + link.X, top, link.Width, height, link.Target, link.Contents, link.Structure));
        }
    }

    private void NoteFigures(TextPiece[] pieces, double top)
    {
        foreach (ref readonly var piece in pieces.AsSpan())
        {
            if (piece.Structure == _lastStructure || piece.Structure < 0)
            {
                continue;
            }

            _lastStructure = piece.Structure;
            var figure = Book.Structure.Nodes[piece.Structure].FigureIndex;
            if (figure >= 0)
            {
                Book.Log.Figure(figure, this, (top, piece.Structure));
            }
        }
    }
}
