using ReportGen.Diagnostics;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Layout;
using ReportGen.Layout.Frames;

namespace ReportGen.Tests.Pdf;

/// <summary>Sets frames by hand, so that the writer is tested without the layout.</summary>
internal sealed class FrameBuilder : IDisposable
{
    public const double Width = 400;
    public const double Height = 560;
    public const double Left = 40;

    private static readonly TextStyle Style = new() { Families = ["Source Serif 4", "Noto Serif SC"], Size = Length.Pt(10.5), Leading = Length.Pt(15) };

    private readonly FontLibrary _fonts = new([.. LatinFonts.All, .. ChineseFonts.All]);
    private readonly Shaper _shaper;
    private readonly FontStack _stack;

    public FrameBuilder(string title = "A sample")
    {
        _shaper = new Shaper();
        _stack = _fonts.Stack(Style, new DiagnosticBag());
        Title = title;
    }

    public string Title { get; }

    public StructureBuilder Structure { get; } = new();

    public List<Page> Pages { get; } = [];

    public List<OutlineItem> Outline { get; } = [];

    public List<Destination> Destinations { get; } = [];

    public FontStack Stack => _stack;

    public Page AddPage(string label)
    {
        var page = new Page { Width = Width, Height = Height, Label = label };
        Pages.Add(page);
        return page;
    }

    /// <summary>Adds a line of text; words are set one after the other.</summary>
    public void Line(Page page, double baseline, int structure, string text, double x = Left) =>
        page.Items.Add(new TextLine(x, baseline, Pieces(text, structure)));

    /// <summary>Words and the spaces between them, from 0 on.</summary>
    public TextPiece[] Pieces(string text, int structure, double start = 0, float size = 10.5f)
    {
        var runs = new List<TextRun>();
        _shaper.Itemize(text, _stack, "en", runs);
        var pieces = new List<TextPiece>();
        var x = start;
        foreach (var run in runs)
        {
            foreach (var word in Words(text.Substring(run.Start, run.Length)))
            {
                var shaped = _shaper.Shape(word, run.Face, run.Script, "en", FontFeatures.None);
                pieces.Add(new TextPiece { Shaped = shaped, X = x, Size = size, Structure = structure });
                x += shaped.WidthAt(size);
            }
        }

        return [.. pieces];
    }

    public ShapedText Shape(string text)
    {
        var runs = new List<TextRun>();
        _shaper.Itemize(text, _stack, "en", runs);
        return _shaper.Shape(text, runs[0].Face, runs[0].Script, "en", FontFeatures.None);
    }

    public PagedDocument Build() => new()
    {
        Properties = new DocumentProperties { Title = Title, Author = "R. Gen & Söhne", Subject = "Samples", Language = "en", Date = new DateOnly(2024, 4, 26) },
        Pages = Pages,
        Structure = Structure.Nodes,
        Outline = Outline,
        Destinations = Destinations,
    };

    /// <summary>A picture of some pixels whose left half lets the page through.</summary>
    public static LoadedImage Picture(int width, int height, bool alpha)
    {
        var pixels = new byte[width * height * 3];
        var mask = new byte[width * height];
        for (var i = 0; i < mask.Length; i++)
        {
            pixels[3 * i] = (byte)(i % width * 255 / width);
            pixels[(3 * i) + 1] = (byte)(i / width * 255 / height);
            pixels[(3 * i) + 2] = 120;
            mask[i] = i % width < width / 2 ? (byte)90 : (byte)255;
        }

        return new LoadedImage
        {
            Path = "images/sample.png",
            Format = ImageFormat.Png,
            PixelWidth = width,
            PixelHeight = height,
            Width = Length.Pt(width),
            Height = Length.Pt(height),
            File = default,
            Pixels = pixels,
            Alpha = alpha ? mask : null,
        };
    }

    public void Dispose()
    {
        _shaper.Dispose();
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                yield return " ";
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
