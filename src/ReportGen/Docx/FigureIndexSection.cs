using System.Globalization;
using ReportGen.Document;

namespace ReportGen.Docx;

/// <summary>The index of printed figures as blocks like others: a chapter without number, and the entries in columns.</summary>
internal static class FigureIndexSection
{
    private const int Columns = 2;

    /// <summary>The document's blocks, those of the index behind them.</summary>
    public static IReadOnlyList<Block> WithIndex(ReportDocument document, PageMap pages)
    {
        var entries = document.HasFigureIndex ? FigureIndex.Of(document.Figures, pages.FigurePages) : [];
        if (entries.Count == 0)
        {
            return document.Blocks;
        }

        var wording = document.Info.Wording;
        var heading = new Heading(1, [new Text(wording.FigureIndex)]) { Id = FigureIndex.Id };
        return [.. document.Blocks, heading, new ColumnsBlock(Columns, [.. entries.Select(e => Entry(e, wording.IndexSeparator))])];
    }

    /// <summary>The figures that the index leads to.</summary>
    public static IReadOnlySet<int> FiguresOf(ReportDocument document, PageMap pages) => document.HasFigureIndex
        ? FigureIndex.Of(document.Figures, pages.FigurePages).SelectMany(e => e.Places).Select(p => p.Figure).ToHashSet()
        : new HashSet<int>();

    /// <summary>Anchor of a printed figure. No id of an author has a slash.</summary>
    public static string AnchorOf(int figure) => "figure/" + figure.ToString(CultureInfo.InvariantCulture);

    private static Paragraph Entry(FigureIndexEntry entry, string separator)
    {
        var inlines = new List<Inline> { new Text(entry.Name) };
        foreach (var place in entry.Places)
        {
            inlines.Add(new Text(separator));
            inlines.Add(new Link("#" + AnchorOf(place.Figure), [new Text(place.Page)]) { Reference = new CrossReference(ReferencePart.Page, place.Page) });
        }

        return new Paragraph(inlines);
    }
}
