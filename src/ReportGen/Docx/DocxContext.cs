using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Faces;
using ReportGen.Docx.Package;
using ReportGen.Docx.Parts;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx;

/// <summary>What the parts of one package share: what is written, and the ids given so far.</summary>
internal sealed class DocxContext
{
    private int _lastDrawing;

    public DocxContext(DocxSource source)
    {
        Document = source.Document;
        Theme = source.Theme;
        Pages = source.Pages;
        CancellationToken = source.CancellationToken;
        Language = WordLanguage.Of(Document.Info.Language);
        Outline = DocumentOutline.Of(Document);
        Faces = new WordFaces(source.Fonts, Language);
        Styles = new StyleFactory(Theme, Faces);
        Relationships = Relationships.OfDocument();
        HasContents = Document.HasContents && Outline.HasContents(Theme.ContentsDesign.Depth);
        HasCover = Document.Info.Cover is { } cover && source.Images.Find(cover.Path) is not null;
        Body = BodySections.Of(Document, Theme, Pages);
        Sections = [.. HasCover ? [SectionKind.Cover] : Array.Empty<SectionKind>(), SectionKind.Title, .. HasContents ? [SectionKind.Contents] : Array.Empty<SectionKind>(), .. Body.Select(s => s.Kind).Distinct()];
        HeadersAndFooters = HeaderFooterPlan.Of(this);
        Pictures = new PictureParts(source.Images, Relationships);
        Numbers = new ListNumbers(Document.Numbering.Count > 0);
    }

    public ReportDocument Document { get; }

    public Theme Theme { get; }

    public PageMap Pages { get; }

    public CancellationToken CancellationToken { get; }

    public WordLanguage Language { get; }

    public DocumentOutline Outline { get; }

    /// <summary>Whether contents are printed.</summary>
    public bool HasContents { get; }

    /// <summary>Whether a picture fills the first page.</summary>
    public bool HasCover { get; }

    /// <summary>The sections of the body with their blocks.</summary>
    public IReadOnlyList<(SectionKind Kind, IReadOnlyList<Block> Blocks)> Body { get; }

    /// <summary>The kinds of sections there are, in order.</summary>
    public IReadOnlyList<SectionKind> Sections { get; }

    public WordFaces Faces { get; }

    public StyleFactory Styles { get; }

    public Relationships Relationships { get; }

    public HeaderFooterPlan HeadersAndFooters { get; }

    public PictureParts Pictures { get; }

    public ListNumbers Numbers { get; }

    public Bookmarks Bookmarks { get; } = new();

    /// <summary>A new id for a drawing; unique in the package, as Word wants it.</summary>
    public uint NextDrawing() => (uint)++_lastDrawing;
}
