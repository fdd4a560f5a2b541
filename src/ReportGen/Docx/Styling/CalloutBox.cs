using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>The ground of callouts and the bar at their left: shading and borders, at one place however deep a paragraph stands in.</summary>
internal static class CalloutBox
{
    /// <summary>Indent of the words at the left, in twips: the border and its space stand before it.</summary>
    public static int Left(Theme theme) => (theme.Callouts.Bar + Length.Pt(Side(theme))).Twips();

    /// <summary>Indent of the words at the right, in twips.</summary>
    public static int Right(Theme theme) => Length.Pt(Side(theme)).Twips();

    public static W.Shading Ground(Theme theme) => new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = theme.Colors.CalloutGround.Hex };

    /// <summary>The borders of the styles.</summary>
    public static W.ParagraphBorders OfStyle(Theme theme, CalloutKind kind) => Around(theme, kind, Side(theme), new Outsets(EndsOf(theme), EndsOf(theme)));

    /// <summary>The borders of an empty paragraph that ends a callout below a list.</summary>
    public static W.ParagraphBorders OfEnd(Theme theme, CalloutKind kind) => Around(theme, kind, Side(theme), new Outsets(null, EndsOf(theme)));

    /// <summary>The borders of a paragraph of a list: its ground and bar go on from what is above to what is below.</summary>
    /// <param name="space">From bar to paragraph.</param>
    public static W.ParagraphBorders InList(Theme theme, CalloutKind kind, int space) => Around(theme, kind, space, default);

    /// <summary>Space between the bar and a paragraph, in whole points, which are all that Word knows.</summary>
    /// <param name="distance">From the left edge of the callout to where the paragraph should stand, in twips.</param>
    public static int SpaceTo(Theme theme, int distance) => Borders.Space(Measures.Points(distance) - theme.Callouts.Bar);

    /// <summary>Where a paragraph stands with a space to the bar, from the left edge of the callout, in twips.</summary>
    public static int EdgeAt(Theme theme, int space) => (theme.Callouts.Bar + Length.Pt(space)).Twips();

    private static int Side(Theme theme) => Borders.Space(theme.Callouts.Padding);

    private static W.ParagraphBorders Around(Theme theme, CalloutKind kind, int space, Outsets ends)
    {
        var ground = theme.Colors.CalloutGround;
        return new W.ParagraphBorders(
            End(new W.TopBorder(), ends.Top, ground),
            Bar(theme, kind, space),
            End(new W.BottomBorder(), ends.Bottom, ground),
            Borders.Line(new W.RightBorder(), Borders.Hairline, ground, Side(theme)));
    }

    private static W.LeftBorder Bar(Theme theme, CalloutKind kind, int space) => theme.Callouts.Bar > Length.Zero
        ? Borders.Line(new W.LeftBorder(), theme.Callouts.Bar, theme.Colors.Of(kind), space)
        : Borders.Line(new W.LeftBorder(), Borders.Hairline, theme.Colors.CalloutGround, space);

    private static int EndsOf(Theme theme) => (int)Math.Round(Side(theme) * CalloutDesign.Outset);

    private static W.BorderType End(W.BorderType border, int? outset, Color ground)
    {
        if (outset is { } space)
        {
            return Borders.Line(border, Borders.Hairline, ground, space);
        }

        border.Val = W.BorderValues.Nil;
        return border;
    }

    /// <summary>How far the ground reaches beyond a paragraph, in points; null for an end where it goes on.</summary>
    private readonly record struct Outsets(int? Top, int? Bottom);
}
