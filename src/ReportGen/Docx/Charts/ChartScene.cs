using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>What the writers of one chart share.</summary>
internal sealed record ChartScene(ChartPlan Plan, ChartSheet Sheet, ChartInk Ink, ChartText Text)
{
    public ChartData Data { get; } = new(Sheet);

    public Chart Chart => Plan.Chart;

    public ChartDesign Design => Plan.Design;

    public TextStyle Labels => Plan.Design.Labels;

    public ChartStyles Styles => Plan.Styles;

    /// <summary>Where things stand.</summary>
    public required PlotFrame Frame { get; init; }

    public static ChartScene Of(DocxContext context, ChartPlan plan, PlotFrame frame)
    {
        var ink = new ChartInk(context.Colors);
        return new ChartScene(plan, ChartSheets.Of(plan), ink, new ChartText(ink, context.Faces)) { Frame = frame };
    }
}
