using ReportGen.Images;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Pages;

/// <summary>The cover: a picture that fills the first page to its edges; what does not fit is cut off on both sides alike.</summary>
internal static class CoverPage
{
    public static void Paint(Book book)
    {
        if (book.Document.Info.Cover is not { } cover || book.Context.Images.Find(cover.Path) is not { } image)
        {
            return;
        }

        var canvas = book.AddPage(FrontNumbers.LabelOf(0));
        var structure = cover.IsDecorative ? Artifact.Layout : FigureNode(book, cover.Alt);
        canvas.Page.Items.Add(Filling(book.Theme.Page, image, structure));
        if (structure >= 0)
        {
            book.Structure.Nodes[structure].Box = (0, 0, 0, book.Theme.Page.Width.Points, book.Theme.Page.Height.Points);
        }

        book.TurnToRightHandPage();
    }

    /// <summary>The picture, as large as it must be to leave no margin; the edges of the page cut it.</summary>
    private static PlacedImage Filling(PageSettings page, LoadedImage image, int structure)
    {
        var scale = Math.Max(page.Width.Points / image.PixelWidth, page.Height.Points / image.PixelHeight);
        var (width, height) = (image.PixelWidth * scale, image.PixelHeight * scale);
        return new PlacedImage((page.Width.Points - width) / 2, (page.Height.Points - height) / 2, width, height, image, structure);
    }

    private static int FigureNode(Book book, string alt)
    {
        var section = book.Structure.Add(StructureBuilder.Root, StructureRole.Sect);
        return book.Structure.Add(section, index => new StructureNode { Index = index, Parent = section, Role = StructureRole.Figure, Alt = alt });
    }
}
