namespace ReportGen.Layout.Inline;

/// <summary>Inlines to lines: collect, itemise, shape, break, justify.</summary>
internal sealed class ParagraphLayout(LayoutContext context)
{
    /// <summary>Breaks a paragraph. An empty one gives no lines.</summary>
    public IReadOnlyList<LineBox> Break(ParagraphSpec spec) => throw new NotImplementedException(context.Language + spec.Width);

    /// <summary>Natural widths, for column widths: of the longest unbreakable part, and of the whole on one line.</summary>
    public (double Min, double Max) Measure(ParagraphSpec spec) => throw new NotImplementedException(context.Language + spec.Width);
}
