using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Tables as in a good journal: rules above, below and under the head, no verticals.</summary>
internal sealed class TableStyles(Theme theme)
{
    // Eighths of a point: a line that frames, and a hair line under the head.
    private const uint Frame = 8;
    private const uint Hair = 4;

    /// <summary>White space at the sides and above and below of a cell, in twips.</summary>
    public const short SidePadding = 80;
    private const int EndPadding = 50;

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
            TableCellMarginDefault = Padding(0, 108),
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
                TableCellMarginDefault = Padding(EndPadding, SidePadding),
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

    private static W.TableCellMarginDefault Padding(int ends, short sides) => new()
    {
        TopMargin = new W.TopMargin { Width = Measures.Number(ends), Type = W.TableWidthUnitValues.Dxa },
        TableCellLeftMargin = new W.TableCellLeftMargin { Width = sides, Type = W.TableWidthValues.Dxa },
        BottomMargin = new W.BottomMargin { Width = Measures.Number(ends), Type = W.TableWidthUnitValues.Dxa },
        TableCellRightMargin = new W.TableCellRightMargin { Width = sides, Type = W.TableWidthValues.Dxa },
    };
}
