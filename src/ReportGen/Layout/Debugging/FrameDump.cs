using System.Globalization;
using System.Text;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Debugging;

/// <summary>Pages as text, to a tenth of a point: what snapshots hold and what people read who hunt a fault.</summary>
internal static class FrameDump
{
    /// <summary>Dumps all pages.</summary>
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        for (var i = 0; i < document.Pages.Count; i++)
        {
            var page = document.Pages[i];
            Write(text, $"page {i} '{page.Label}' {page.Width:0.#} x {page.Height:0.#}\n");
            foreach (var item in page.Items)
            {
                Append(text, item, document.Structure);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PageItem item, IReadOnlyList<StructureNode> structure)
    {
        switch (item)
        {
            case TextLine line:
                AppendLine(text, line, structure);
                break;
            case FilledBox box:
                Write(text, $"  box {box.X:0.#} {box.Y:0.#} {box.Width:0.#} x {box.Height:0.#} {box.Color}\n");
                break;
            case FilledDot dot:
                Write(text, $"  dot {dot.X:0.#} {dot.Y:0.#} {dot.Diameter:0.#} {dot.Color}\n");
                break;
            case DrawnShape drawn:
                Write(text, $"  shape {drawn.X:0.#} {drawn.Y:0.#} {drawn.Shape} {drawn.Ink} {Role(drawn.Structure, structure)}\n");
                break;
            case PlacedImage image:
                Write(text, $"  picture {image.X:0.#} {image.Y:0.#} {image.Width:0.#} x {image.Height:0.#} {image.Image.Path} {Role(image.Structure, structure)}\n");
                break;
            case LinkArea link:
                Write(text, $"  link {link.X:0.#} {link.Y:0.#} {link.Width:0.#} x {link.Height:0.#} {link.Target}\n");
                break;
        }
    }

    /// <summary>A line: place, tag and size of its first piece, then the text.</summary>
    private static void AppendLine(StringBuilder text, TextLine line, IReadOnlyList<StructureNode> structure)
    {
        var first = line.Pieces[0];
        Write(text, $"  text {line.X + first.X:0.#} {line.Baseline:0.#} {Role(first.Structure, structure)} {first.Size:0.#} '");
        foreach (var piece in line.Pieces)
        {
            text.Append(piece.Shaped.Text);
        }

        text.Append("'\n");
    }

    private static string Role(int index, IReadOnlyList<StructureNode> structure) => index switch
    {
        >= 0 => structure[index].Role.ToString(),
        Artifact.Header => "(header)",
        Artifact.Footer => "(footer)",
        Artifact.Watermark => "(watermark)",
        _ => "(artifact)",
    };

    private static void Write(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));
}
