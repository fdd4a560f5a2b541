using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Package;

namespace ReportGen.Docx.Charts;

/// <summary>The charts of a document, each a part with a workbook of its own, named as Word names them.</summary>
internal sealed class ChartParts
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly List<ChartScene> _scenes = [];

    private ChartParts(int count) => Count = count;

    /// <summary>How many parts there will be: content types are written before the body is.</summary>
    public int Count { get; }

    public static ChartParts Of(ReportDocument document)
    {
        var charts = DocumentWalk.Blocks<Chart>(document.Blocks);
        return new ChartParts(charts.Sum(PanelFrames.CountOf) + LinesIn([.. TitlePage(document.Info), .. document.Blocks]) - LinesIn([.. charts.SelectMany(WordsOfPlot)]));
    }

    /// <summary>The name of a part.</summary>
    /// <param name="number">From 1.</param>
    public static string FileName(int number) => $"charts/chart{Measures.Number(number)}.xml";

    /// <summary>Takes a chart up and gives the id of its relationship.</summary>
    public string Add(ChartScene scene, Relationships relationships)
    {
        _scenes.Add(scene);
        return relationships.Add(RelationshipTypes.Chart, FileName(_scenes.Count));
    }

    public void Write(PackageWriter package)
    {
        for (var i = 0; i < _scenes.Count; i++)
        {
            Write(package, _scenes[i], i + 1);
        }
    }

    private static int LinesIn(IReadOnlyList<Block> blocks) => DocumentWalk.Inlines<Sparkline>(blocks).Count;

    private static IEnumerable<Block> TitlePage(DocumentInfo info) =>
        from words in (IReadOnlyList<Inline>[])[info.Title, info.Subtitle, info.Author, info.Organization, info.Note]
        select new Paragraph(words);

    /// <summary>Words that Word's chart says itself: no drawing stands among them.</summary>
    private static IEnumerable<Block> WordsOfPlot(Chart chart) =>
    [
        .. chart.Annotations.Select(a => new Paragraph(a.Words)),
        new Paragraph([.. chart.Series.SelectMany(s => s.Points).Select(p => p.Label).OfType<Inline>()]),
    ];

    private static void Write(PackageWriter package, ChartScene scene, int number)
    {
        var workbook = $"embeddings/Microsoft_Excel_Sheet{Measures.Number(number)}.xlsx";
        var relationships = Relationships.OfPart();
        var id = relationships.Add(RelationshipTypes.Package, "../" + workbook);
        package.Write("word/" + FileName(number), ChartSpaceFactory.Make(scene, id));
        package.Write($"word/charts/_rels/chart{Measures.Number(number)}.xml.rels", relationships.Write);
        package.Store("word/" + workbook, WorkbookWriter.Write(scene.Sheet));
    }
}
