using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Images;
using ReportGen.Layout;
using ReportGen.Layout.Frames;

namespace ReportGen.Tests.Layout;

/// <summary>Lays out small documents on lines of fixed size, on a page with easy numbers.</summary>
/// <remarks>
/// Text is 200 wide and ten lines of 10 high, from (30, 40); left pages begin at 50. A character is 5 wide, so a line holds 40.
/// </remarks>
internal sealed class LayoutOf
{
    public static Theme Look { get; } = new()
    {
        Name = "test",
        Page = new PageSettings
        {
            Width = Length.Pt(280),
            Height = Length.Pt(200),
            Top = Length.Pt(40),
            Bottom = Length.Pt(60),
            Inside = Length.Pt(30),
            Outside = Length.Pt(50),
        },
        Body = Style() with { FirstLineIndent = Length.Pt(15) },
        Headings = [Style() with { SpaceBefore = Length.Pt(20), SpaceAfter = Length.Pt(10) }, Style() with { SpaceBefore = Length.Pt(10) }],
        Title = Style(),
        Subtitle = Style(),
        TitleDetail = Style(),
        ContentsHeading = Style() with { SpaceAfter = Length.Pt(10) },
        Contents = [Style(), Style()],
        Caption = Style() with { SpaceBefore = Length.Pt(10), SpaceAfter = Length.Pt(5) },
        TableHead = Style(),
        TableCell = Style(),
        Quote = Style() with { Indent = Length.Pt(20), SpaceBefore = Length.Pt(5), SpaceAfter = Length.Pt(5) },
        Code = Style() with { SpaceBefore = Length.Pt(6), SpaceAfter = Length.Pt(6) },
        Footnote = Style() with { Size = Length.Pt(8), Leading = Length.Pt(8) },
        Footnotes = new FootnoteDesign { Gap = Length.Pt(5), Rule = Length.Pt(1), RuleLength = Length.Pt(40), Space = Length.Pt(1) },
        Header = Style(),
        Footer = Style(),
    };

    /// <summary>Index of the first body page of documents without contents: after the title page and its blank back.</summary>
    public const int FirstPage = 2;

    private LayoutOf(LayoutResult result, DiagnosticBag diagnostics)
    {
        Result = result;
        Diagnostics = diagnostics.Sorted();
    }

    public LayoutResult Result { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public PagedDocument Document => Result.Pages;

    public static DocumentInfo Info { get; } = new()
    {
        Title = [new Text("A Title")],
        Language = "en",
        Wording = Wording.English,
    };

    /// <summary>Lays out blocks without contents.</summary>
    public static LayoutOf Blocks(params Block[] blocks) => Blocks(Look, blocks);

    /// <summary>Lays out blocks without contents in a look of their own.</summary>
    public static LayoutOf Blocks(Theme look, params Block[] blocks) =>
        Report(new ReportDocument { Info = Info, Blocks = blocks, HasContents = false }, look);

    public static LayoutOf Report(ReportDocument document, Theme? theme = null, ImageStore? images = null)
    {
        var context = new LayoutContext
        {
            Theme = theme ?? Look,
            Fonts = null!,
            Shaper = null!,
            Images = images ?? ImageStore.Empty,
            Diagnostics = new DiagnosticBag(),
            Language = document.Info.Language,
        };
        return new LayoutOf(DocumentLayout.Layout(document, context, new FixedLines(context.Structure)), context.Diagnostics);
    }

    /// <summary>A paragraph of a number of full lines, marked so that tests know them: <c>a1</c>, <c>a2</c>…</summary>
    public static Paragraph Lines(string mark, int count) =>
        new([new Text(string.Join(' ', Enumerable.Range(1, count).Select(i => (mark + i).PadRight(33, '.'))))]);

    public static Heading Heading(string words, int level = 1, string label = "", string? id = null) =>
        new(level, [new Text(words)]) { Label = label, Id = id ?? words.ToLowerInvariant().Replace(' ', '-') };

    public static Paragraph Text(string words) => new([new Text(words)]);

    /// <summary>Texts of body pages by page, heads and folios left out; a line's first word only.</summary>
    public IEnumerable<string> BodyPages => Document.Pages.Skip(FirstPage).Select(page =>
        string.Join(' ', page.Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0).Select(l => TextOf(l).Split(' ', '.')[0])));

    /// <summary>Lines of a page by their tag, with place: <c>P 35.0 47.5 words</c>.</summary>
    public IEnumerable<string> LinesOf(int page) => Document.Pages[page].Items.OfType<TextLine>().Select(l =>
        FormattableString.Invariant($"{RoleOf(l.Pieces[0].Structure)} {l.X + l.Pieces[0].X:0.##} {l.Baseline:0.##} {TextOf(l)}"));

    public static string TextOf(TextLine line) => string.Concat(line.Pieces.Select(p => p.Shaped.Text)).TrimEnd();

    /// <summary>The structure tree as nested role names.</summary>
    public string Tree(int node = 0)
    {
        var children = string.Join(' ', Document.Structure.Where(n => n.Parent == node).Select(n => Tree(n.Index)));
        var role = Document.Structure[node].Role.ToString();
        return children.Length == 0 ? role : $"{role}({children})";
    }

    private string RoleOf(int node) => node >= 0 ? Document.Structure[node].Role.ToString() : "-";

    private static TextStyle Style() => new() { Size = Length.Pt(10), Leading = Length.Pt(10) };
}
