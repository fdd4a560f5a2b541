using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Lines of real text.</summary>
internal sealed class ParagraphLines(LayoutContext context) : ILineSource
{
    private readonly ParagraphLayout _paragraphs = new(context);

    public IReadOnlyList<LineBox> Break(ParagraphSpec spec)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return _paragraphs.Break(spec);
    }

    public (double Min, double Max) Measure(ParagraphSpec spec)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return _paragraphs.Measure(spec);
    }
}
