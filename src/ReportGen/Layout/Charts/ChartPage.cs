using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Puts the parts of a chart one below the other.</summary>
internal sealed class ChartPage(ChartTexts texts, ChartDrawing drawing, double width)
{
    /// <summary>Height of all parts so far.</summary>
    public double Height { get; private set; }

    public void Add(IReadOnlyList<Document.Inline> words, TextStyle style)
    {
        foreach (var line in texts.Lines(words, style, width))
        {
            drawing.Text(line, line.Start, Height + line.Ascent);
            Height += line.Ascent + line.Descent;
        }
    }

    public void Space(double points) => Height += Height > 0 ? points : 0;

    /// <summary>Height that notes will take.</summary>
    public double HeightOf(IReadOnlyList<IReadOnlyList<Document.Inline>> notes, TextStyle style) =>
        notes.Sum(n => texts.CountOf(n, style, width)) * style.Leading.Points;

    /// <summary>Draws the plot, or its panels.</summary>
    public void Draw(ChartSketch sketch)
    {
        Height = new ChartKey(sketch).Draw(Height);
        var plot = Plots.For(sketch);
        plot.Draw(Height);
        Height += plot.Height;
    }
}
