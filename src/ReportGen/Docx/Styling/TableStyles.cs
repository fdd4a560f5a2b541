using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Tables as in a good journal: rules above, below and under the head, no verticals.</summary>
internal sealed class TableStyles(Theme theme)
{
    // Between two columns, in ems of the cell's type.
    private const double GapEms = 1.2;

    /// <summary>White space between two columns, in twips; the last column has none behind it.</summary>
    private readonly int _gap = Measures.Twips(theme.TableCell.Size.Points * GapEms);

    public IEnumerable<W.Style> All()
    {
        yield return Normal();
        yield return Report();
    }

    private static W.Style Normal() => new()
    {
        Type = W.StyleValues.Table,
        StyleId = StyleIds.TableNormal,
        Default = true,
        StyleName = new W.StyleName { Val = "Normal Table" },
        UIPriority = new W.UIPriority { Val = 99 },
        SemiHidden = new W.SemiHidden(),
        UnhideWhenUsed = new W.UnhideWhenUsed(),
        StyleTableProperties = new W.StyleTableProperties
        {
            TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            TableCellMarginDefault = Padding(0, 108, 108),
        },
    };

    private W.Style Report()
    {
        var style = new W.Style
        {
            Type = W.StyleValues.Table,
            StyleId = StyleIds.ReportTable,
            CustomStyle = true,
            StyleName = new W.StyleName { Val = "Report Table" },
            BasedOn = new W.BasedOn { Val = StyleIds.TableNormal },
            UIPriority = new W.UIPriority { Val = 59 },
            PrimaryStyle = new W.PrimaryStyle(),
            StyleTableProperties = new W.StyleTableProperties
            {
                TableStyleRowBandSize = theme.Tables.HasStripes ? new W.TableStyleRowBandSize { Val = 1 } : null,
                TableBorders = Borders(),
                TableCellMarginDefault = Padding(theme.Tables.RowPadding.Twips(), (short)Side, (short)(_gap - Side)),
            },
        };
        style.AppendChild(Head());
        if (theme.Tables.HasStripes)
        {
            style.AppendChild(Stripe());
        }

        return style;
    }

    /// <summary>From the edges of a table to its words, in twips; a part of the gap between columns at most.</summary>
    public int Side { get; } = Math.Min(theme.Tables.SidePadding.Twips(), Measures.Twips(theme.TableCell.Size.Points * GapEms));

    /// <summary>The margins of a table whose columns stand nearer to each other than others'; null for one that has the style's.</summary>
    /// <param name="gap">White space between two of its columns, in twips.</param>
    public W.TableCellMarginDefault? MarginsFor(int gap) =>
        gap == _gap ? null : Padding(theme.Tables.RowPadding.Twips(), (short)Math.Min(Side, gap), (short)Math.Max(0, gap - Side));

    private W.TableBorders Borders()
    {
        var borders = new W.TableBorders(Outer(new W.TopBorder()), Outer(new W.BottomBorder()));
        if (theme.Tables.RowRule > Length.Zero)
        {
            borders.InsideHorizontalBorder = (W.InsideHorizontalBorder)Border(new W.InsideHorizontalBorder(), theme.Tables.RowRule, theme.Rule);
        }

        return borders;
    }

    /// <summary>Every second row has a ground; Word counts them from the first below the head.</summary>
    private W.TableStyleProperties Stripe() => new(
        new W.TableStyleConditionalFormattingTableCellProperties(Ground()))
    {
        Type = W.TableStyleOverrideValues.Band2Horizontal,
    };

    /// <summary>The rule under the head; the weight of its words comes from the cells' style.</summary>
    private W.TableStyleProperties Head() => new(
        new W.TableStyleConditionalFormattingTableCellProperties(
            new W.TableCellBorders(HeadBorder()),
            new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom }))
    {
        Type = W.TableStyleOverrideValues.FirstRow,
    };

    /// <summary>The rule under a head of several rows, given to the cells of its last row.</summary>
    public W.TableCellBorders HeadRule() => new(HeadBorder());

    /// <summary>Takes back the rule that the style draws under the first row of a head that goes on.</summary>
    public static W.TableCellBorders NoRule() => new(new W.BottomBorder { Val = W.BorderValues.Nil });

    /// <summary>The rule above a row of sums.</summary>
    public W.TableCellBorders TotalRule() => new(Border(new W.TopBorder(), theme.Tables.HeadRule, theme.Rule));

    /// <summary>The ground of a row that is set off.</summary>
    public W.Shading Ground() => new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = theme.Colors.Stripe.Hex };

    private W.BorderType Outer(W.BorderType border) => Border(border, theme.Tables.OuterRule, theme.Colors.Table);

    private W.BorderType HeadBorder() => Border(new W.BottomBorder(), theme.Tables.HeadRule, theme.Rule);

    private static W.BorderType Border(W.BorderType border, Length thickness, Color color)
    {
        if (thickness == Length.Zero)
        {
            border.Val = W.BorderValues.Nil;
            return border;
        }

        return Styling.Borders.Line(border, thickness, color);
    }

    private static W.TableCellMarginDefault Padding(int ends, short left, short right) => new()
    {
        TopMargin = new W.TopMargin { Width = Measures.Number(ends), Type = W.TableWidthUnitValues.Dxa },
        TableCellLeftMargin = new W.TableCellLeftMargin { Width = left, Type = W.TableWidthValues.Dxa },
        BottomMargin = new W.BottomMargin { Width = Measures.Number(ends), Type = W.TableWidthUnitValues.Dxa },
        TableCellRightMargin = new W.TableCellRightMargin { Width = right, Type = W.TableWidthValues.Dxa },
    };
}
