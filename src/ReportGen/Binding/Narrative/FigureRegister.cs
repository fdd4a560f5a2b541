using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Numbers figures as they are placed in the document, and reports those that could not be printed.</summary>
internal sealed class FigureRegister(DiagnosticBag diagnostics)
{
    private readonly List<Figure> _figures = [];

    /// <summary>The figures placed so far, by index.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>Puts what a binding prints into the document.</summary>
    public Inline Place(Insert insert)
    {
        Report(insert);
        if (insert is { Sparkline: { } chart, Problems.Count: 0 })
        {
            return new Sparkline(chart) { Span = insert.Span };
        }

        if (insert.Figure is null || insert.Problems.Count > 0)
        {
            return new Text(insert.Text) { Span = insert.Span };
        }

        var figure = insert.Figure with { Index = _figures.Count };
        _figures.Add(figure);
        return new FigureInline(figure) { Span = insert.Span };
    }

    /// <summary>Reports the problems of a binding that stands where no figure is printed, such as in an alternative text.</summary>
    public void Report(Insert insert)
    {
        diagnostics.AddRange(insert.Problems);
        diagnostics.AddRange(insert.Remarks);
    }
}
