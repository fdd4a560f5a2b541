using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Small multiples: panels in rows, each named above, all of one scale and height.</summary>
internal sealed class PanelPlot : Plot
{
    private const double BetweenRows = 10;

    private readonly Plot[] _plots;
    private readonly ChartSketch[] _sketches;
    private readonly double[] _rowHeights;
    private readonly double _step;

    public PanelPlot(ChartSketch sketch)
        : base(sketch)
    {
        var plan = sketch.Plan;
        var gap = ChartPanels.GapEms * sketch.Labels.Size.Points;
        var width = (sketch.Room.Width - ((plan.PanelColumns - 1) * gap)) / plan.PanelColumns;
        var rows = (plan.Panels.Count + plan.PanelColumns - 1) / plan.PanelColumns;
        _step = width + gap;
        var height = ((sketch.Room.Height + BetweenRows) / rows) - BetweenRows - sketch.Leading;
        _sketches = [.. plan.Panels.Select((panel, i) => sketch with
        {
            Plan = panel,
            Drawing = sketch.Drawing.At(_step * (i % plan.PanelColumns)),
            Room = (width, Math.Max(height, sketch.Leading * 3)),
        })];
        _plots = [.. _sketches.Select(Plots.For)];
        _rowHeights = [.. Enumerable.Range(0, rows).Select(r => sketch.Leading + 2 + _plots.Skip(r * plan.PanelColumns).Take(plan.PanelColumns).Max(p => p.Height))];
        Height = _rowHeights.Sum() + ((rows - 1) * BetweenRows);
    }

    public override double Height { get; }

    public override void Draw(double top)
    {
        for (var i = 0; i < _plots.Length; i++)
        {
            var own = _sketches[i];
            var name = own.Texts.Lines(own.Plan.Chart.Series[0].Name, own.Plan.Styles.Strong, own.Room.Width);
            own.Write(name.Count > 0 ? name[0] : null, 0, top);
            _plots[i].Draw(top + own.Leading + 2);
            if ((i + 1) % Sketch.Plan.PanelColumns == 0)
            {
                top += _rowHeights[i / Sketch.Plan.PanelColumns] + BetweenRows;
            }
        }
    }
}
