using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Parts;

namespace ReportGen.Docx;

/// <summary>A part of the body whose pages are set alike.</summary>
/// <param name="Kind">Whose heads it has.</param>
/// <param name="Blocks">What stands in it; none where it only ends the columns before it.</param>
internal sealed record BodySection(SectionKind Kind, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether it opens the body or a chapter, so that its first page has no head.</summary>
    public bool IsOpener { get; init; }

    public SectionStart Start { get; init; }

    /// <summary>The columns that follow it on its page; null for none.</summary>
    public Block? After { get; init; }

    public int Columns { get; init; } = 1;

    /// <summary>Style of its paragraphs; null for running text.</summary>
    public string? Style { get; init; }

    /// <summary>Whether its pages are turned.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Its pages.</summary>
    public PageSettings PageOf(Theme theme) => IsLandscape ? theme.Page.Turned : theme.Page;

    /// <summary>The room for the words of one of its columns.</summary>
    public PictureSize AreaOf(Theme theme)
    {
        var page = PageOf(theme);
        return new PictureSize((page.TextWidth - theme.ColumnGutter * (Columns - 1)) * (1.0 / Columns), page.TextHeight);
    }
}
