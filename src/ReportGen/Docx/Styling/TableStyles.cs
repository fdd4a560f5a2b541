using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Tables as in a good journal: rules above, below and under the head, no verticals.</summary>
internal sealed class TableStyles(Theme theme)
{
    // Eighths of a point: the rules above and below, and that under the head.
    private const uint Frame = 7;
    private const uint Hair = 4;

    // Between two columns, in ems of the cell's type.
    private const double GapEms = 1.2;

    // Above and below the lines of a row: 2.25 pt.
    private const int EndPadding = 45;

    /// <summary>White space between two columns, in twips; the last column has none behind it.</summary>
    public int ColumnGap { get; } = Measures.Twips(theme.TableCell.Size.Points * GapEms);

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
                TableBorders = new W.TableBorders(Border(new W.TopBorder(), Frame), Border(new W.BottomBorder(), Frame)),
                TableCellMarginDefault = Padding(EndPadding, 0, (short)ColumnGap),
            },
        };
        style.AppendChild(Head());
        return style;
    }

    /// <summary>The rule under the head; the weight of its words comes from the cells' style.</summary>
    private W.TableStyleProperties Head() => new(
        new W.TableStyleConditionalFormattingTableCellProperties(
            new W.TableCellBorders(Border(new W.BottomBorder(), Hair)),
            new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom }))
    {
        Type = W.TableStyleOverrideValues.FirstRow,
    };

    /// <summary>The rule under a head of several rows, given to the cells of its last row.</summary>
    public W.TableCellBorders HeadRule() => new(Border(new W.BottomBorder(), Hair));

    /// <summary>Takes back the rule that the style draws under the first row of a head that goes on.</summary>
    public static W.TableCellBorders NoRule() => new(new W.BottomBorder { Val = W.BorderValues.Nil });

    private W.BorderType Border(W.BorderType border, uint eighths)
    {
        border.Val = W.BorderValues.Single;
        border.Size = eighths;
        border.Space = 0;
        border.Color = eighths == Frame ? theme.Accent.Hex : theme.Rule.Hex;
        return border;
    }

    private static W.TableCellMarginDefault Padding(int ends, short left, short right) => new()
    {
        TopMargin = new W.TopMargin { Width = Measures.Number(ends), Type = W.TableWidthUnitValues.Dxa },
        TableCellLeftMargin = new W.TableCellLeftMargin { Width = left, Type = W.TableWidthValues.Dxa },
        BottomMargin = new W.BottomMargin { Width = Measures.Number(ends), Type = W.TableWidthUnitValues.Dxa },
        TableCellRightMargin = new W.TableCellRightMargin { Width = right, Type = W.TableWidthValues.Dxa },
    };
}
