using ReportGen.Document;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Short texts that stand on one line: labels, folios, heads.</summary>
internal static class LineSourceExtensions
{
    /// <summary>Room that no label fills.</summary>
    private const double Endless = 100_000;

    /// <summary>Sets a text on one line of its natural width.</summary>
    /// <returns>Null for an empty text.</returns>
    public static LineBox? Single(this ILineSource lines, string text, TextStyle style, int structure)
    {
        var broken = lines.Break(new ParagraphSpec
        {
            Inlines = [new Text(text)],
            Style = style,
            Width = Endless,
            Alignment = TextAlignment.Start,
            Structure = structure,
        });
        return broken.Count == 0 ? null : broken[0];
    }
}
