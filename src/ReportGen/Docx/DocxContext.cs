using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Charts;
using ReportGen.Docx.Controls;
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
        IndexedFigures = FigureIndexSection.FiguresOf(source.Document, source.Pages);
        Document = source.Document with { Blocks = FigureIndexSection.WithIndex(source.Document, source.Pages) };
        Theme = source.Theme;
        Pages = source.Pages;
        CancellationToken = source.CancellationToken;
        Figures = FigureStore.Of(source);
        Language = WordLanguage.Of(Document.Info.Language);
        Outline = DocumentOutline.Of(Document);
        ContentsIndents = new ContentsIndents(Theme, Outline);
        Faces = new WordFaces(source.Fonts, Language);
        Styles = new StyleFactory(Theme, Faces);
        Relationships = Relationships.OfDocument();
        HasContents = Document.HasContents && Outline.HasContents(Theme.ContentsDesign.Depth);
        Lists = CaptionList.Of(Document, Pages);
        ListedSeries = Lists.Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
        HasCover = Document.Info.Cover is { } cover && source.Images.Find(cover.Path) is not null;
        Body = BodySections.Of(Document, Theme, Pages);
        Sections = [.. HasCover ? [SectionKind.Cover] : Array.Empty<SectionKind>(), SectionKind.Title, .. HasContents || Lists.Count > 0 ? [SectionKind.Contents] : Array.Empty<SectionKind>(), .. Body.Select(s => s.Kind).Distinct()];
        HeadersAndFooters = HeaderFooterPlan.Of(this);
        Pictures = new PictureParts(source.Images);
        Charts = ChartParts.Of(Document);
        Colors = SchemeColors.Of(Theme);
        Notes = NoteNumbers.Of(Document);
        Area = new PictureSize(Theme.Page.TextWidth, Theme.Page.TextHeight);
        Numbers = new ListNumbers(Document.Numbering.Count > 0);
    }

    public ReportDocument Document { get; }

    public Theme Theme { get; }

    public PageMap Pages { get; }

    public CancellationToken CancellationToken { get; }

    public WordLanguage Language { get; }

    public DocumentOutline Outline { get; }

    /// <summary>Where the parts of the contents' entries begin.</summary>
    public ContentsIndents ContentsIndents { get; }

    /// <summary>Whether contents are printed.</summary>
    public bool HasContents { get; }

    /// <summary>The lists of pictures and tables behind the contents.</summary>
    public IReadOnlyList<CaptionList> Lists { get; }

    /// <summary>The kinds of things that are listed.</summary>
    public IReadOnlySet<string> ListedSeries { get; }

    /// <summary>The printed figures that the index leads to, by their index.</summary>
    public IReadOnlySet<int> IndexedFigures { get; }

    /// <summary>What the controls around printed figures are bound to.</summary>
    public FigureStore Figures { get; }

    /// <summary>Whether a picture fills the first page.</summary>
    public bool HasCover { get; }

    /// <summary>The sections of the body with their blocks.</summary>
    public IReadOnlyList<BodySection> Body { get; }

    /// <summary>The kinds of sections there are, in order.</summary>
    public IReadOnlyList<SectionKind> Sections { get; }

    public WordFaces Faces { get; }

    public StyleFactory Styles { get; }

    public Relationships Relationships { get; }

    public HeaderFooterPlan HeadersAndFooters { get; }

    public PictureParts Pictures { get; }

    public ChartParts Charts { get; }

    /// <summary>The colours of the package's theme.</summary>
    public SchemeColors Colors { get; }

    public ListNumbers Numbers { get; }

    public NoteNumbers Notes { get; }

    /// <summary>The room between the margins where the writers are now; columns and turned pages have another than the rest.</summary>
    public PictureSize Area { get; set; }

    /// <summary>Whether text that its style justifies is ragged here, its lines being too short.</summary>
    /// <param name="left">Its left edge, in twips.</param>
    public bool IsRagged(TextStyle style, int left) =>
        NarrowMeasure.AlignmentOf(style, (Area.Width - Measures.Points(left)).Points, Document.Info.Language) != style.Alignment;

    public Bookmarks Bookmarks { get; } = new();

    /// <summary>A new id for a drawing; unique in the package, as Word wants it.</summary>
    public uint NextDrawing() => (uint)++_lastDrawing;
}
