using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Breaks paragraphs into lines. An interface, so that pages can be tested with lines of fixed size.</summary>
internal interface ILineSource
{
    /// <inheritdoc cref="ParagraphLayout.Break"/>
    IReadOnlyList<LineBox> Break(ParagraphSpec spec);

    /// <inheritdoc cref="ParagraphLayout.Measure"/>
    (double Min, double Max) Measure(ParagraphSpec spec);
}
