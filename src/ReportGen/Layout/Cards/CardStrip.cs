using ReportGen.Layout.Flow;
using ReportGen.Layout.Inline;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Cards;

/// <summary>One row of cards. It is never cut.</summary>
/// <param name="lines">The lines, card by card.</param>
/// <param name="rules">The rules above the cards.</param>
internal sealed class CardStrip(IReadOnlyList<CardLine> lines, IReadOnlyList<CardRule> rules) : Strip
{
    public override IReadOnlyList<NoteMark> Marks { get; } = [.. lines.SelectMany(l => l.Line.Notes)];

    public IReadOnlyList<CardLine> Lines => lines;

    public IReadOnlyList<CardRule> Rules => rules;

    public override void Paint(PageCanvas canvas, double top)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            canvas.Fill(rules[i].X, top, rules[i].Width, rules[i].Thickness, rules[i].Color);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            canvas.Line(lines[i].Line, lines[i].X, top + lines[i].Baseline);
        }
    }
}

/// <summary>A line of a card.</summary>
/// <param name="X">Left edge, from that of the text.</param>
/// <param name="Baseline">From the upper edge of the row.</param>
internal readonly record struct CardLine(double X, double Baseline, LineBox Line);

/// <summary>The rule above a card.</summary>
internal readonly record struct CardRule(double X, double Width, double Thickness, Color Color);
