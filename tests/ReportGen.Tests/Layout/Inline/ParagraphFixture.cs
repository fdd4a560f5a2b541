using ReportGen.Testing;
using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Layout;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Tests.Layout.Inline;

/// <summary>Paragraphs in the vendored fonts, and short ways to ask of their lines.</summary>
internal sealed class ParagraphFixture : IDisposable
{
    public ParagraphFixture(string language = "en", params FontSource[] sources)
        : this(BuiltIn.Booklet, language, sources)
    {
    }

    public ParagraphFixture(Theme theme, string language, params FontSource[] sources)
    {
        var fonts = new FontLibrary(sources.Length == 0 ? [.. LatinFonts.All, .. ChineseFonts.All] : sources);
        Context = new LayoutContext
        {
            Theme = theme,
            Fonts = fonts,
            Shaper = new Shaper(),
            Images = new ImageStore(new Dictionary<string, LoadedImage> { ["images/a.png"] = Picture }),
            Diagnostics = new DiagnosticBag(),
            Language = language,
        };
        Layout = new ParagraphLayout(Context);
        Paragraph = Context.Structure.Add(StructureBuilder.Root, StructureRole.P);
    }

    public LayoutContext Context { get; }

    public ParagraphLayout Layout { get; }

    /// <summary>Structure node of the text.</summary>
    public int Paragraph { get; }

    public static TextStyle Body => BuiltIn.Booklet.Body;

    private static LoadedImage Picture => new()
    {
        Path = "images/a.png",
        Format = ImageFormat.Png,
        PixelWidth = 40,
        PixelHeight = 20,
        Width = Length.Pt(400),
        Height = Length.Pt(200),
        File = default,
    };

    public ParagraphSpec Spec(params ReportGen.Document.Inline[] inlines) => new()
    {
        Inlines = inlines,
        Style = Body,
        Width = 300,
        Alignment = TextAlignment.Justify,
        Structure = Paragraph,
    };

    public IReadOnlyList<LineBox> Break(string text, double width = 300, TextAlignment alignment = TextAlignment.Justify) =>
        Layout.Break(Spec(new Text(text)) with { Width = width, Alignment = alignment });

    /// <summary>What a reader who copies the lines gets, line by line.</summary>
    public static string[] Texts(IReadOnlyList<LineBox> lines) =>
        [.. lines.Select(l => string.Concat(l.Pieces.Select(p => p.Shaped.Text)))];

    /// <summary>Right edge of the last ink of a line.</summary>
    public static double Right(LineBox line) => line.Start + line.Width;

    public static double RightOf(TextPiece piece) => piece.X + piece.Shaped.WidthAt(piece.Size);

    public static Figure Figure(int index, string text) => new() { Index = index, Id = "patents.granted", Text = text, Origin = new CellOrigin("metrics.csv", 2, "value", SourceSpan.None) };

    /// <summary>Lines with the place of each piece, rounded: <c>12.3:word</c>.</summary>
    public static string Dump(IReadOnlyList<LineBox> lines)
    {
        var dump = new StringBuilder();
        foreach (var line in lines)
        {
            dump.AppendJoin(' ', line.Pieces.Select(p => p.X.ToString("0.0", CultureInfo.InvariantCulture) + ":" + p.Shaped.Text.Replace(' ', '_'))).Append('\n');
        }

        return dump.ToString();
    }

    public void Dispose()
    {
        Context.Shaper.Dispose();
    }
}
