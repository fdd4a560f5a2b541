using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>The ground of callouts and the bar at their left: shading and borders, at one place however deep a paragraph stands in.</summary>
internal static class CalloutBox
{
    // How far the ground reaches above and below, as a part of the padding at the sides.
    private const double Ends = 0.6;

    // Word knows no wider space between a border and its text.
    private const int MostSpace = 31;

    /// <summary>Indent of the words at the left, in twips: the border and its space stand before it.</summary>
    public static int Left(Theme theme) => (theme.Callouts.Bar + Length.Pt(Side(theme))).Twips();

    /// <summary>Indent of the words at the right, in twips.</summary>
    public static int Right(Theme theme) => Length.Pt(Side(theme)).Twips();

    public static W.Shading Ground(Theme theme) => new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = theme.Colors.CalloutGround.Hex };

    /// <summary>The borders of the styles.</summary>
    public static W.ParagraphBorders OfStyle(Theme theme, CalloutKind kind) => Borders(theme, kind, Side(theme), (int)Math.Round(Side(theme) * Ends));

    /// <summary>The borders of a paragraph of a list: its ground and bar go on from what is above to what is below.</summary>
    /// <param name="distance">From the left edge of the callout to the paragraph's, in twips, <see cref="Furthest"/> at most.</param>
    public static W.ParagraphBorders InList(Theme theme, CalloutKind kind, int distance) =>
        Borders(theme, kind, (int)Math.Round((Measures.Points(distance) - theme.Callouts.Bar).Points), ends: 0);

    /// <summary>How far from the left edge of a callout a paragraph may stand for Word to draw the bar at that edge, in twips.</summary>
    public static int Furthest(Theme theme) => (theme.Callouts.Bar + Length.Pt(MostSpace)).Twips();

    private static int Side(Theme theme) => Math.Clamp((int)Math.Round(theme.Callouts.Padding.Points), 0, MostSpace);

    private static W.ParagraphBorders Borders(Theme theme, CalloutKind kind, int space, int ends)
    {
        var ground = theme.Colors.CalloutGround;
        return new W.ParagraphBorders(
            Border(new W.TopBorder(), ends, (Length.Pt(0.25), ground)),
            Border(new W.LeftBorder(), space, theme.Callouts.Bar > Length.Zero ? (theme.Callouts.Bar, theme.Colors.Of(kind)) : (Length.Pt(0.25), ground)),
            Border(new W.BottomBorder(), ends, (Length.Pt(0.25), ground)),
            Border(new W.RightBorder(), Side(theme), (Length.Pt(0.25), ground)));
    }

    private static W.BorderType Border(W.BorderType border, int space, (Length Thickness, Color Color) line)
    {
        border.Val = W.BorderValues.Single;
        border.Size = line.Thickness.BorderEighths();
        border.Space = (uint)space;
        border.Color = line.Color.Hex;
        return border;
    }
}
