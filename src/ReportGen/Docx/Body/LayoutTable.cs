using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Tables without heads, whose cells hold blocks and stand as on the page.</summary>
internal static class LayoutTable
{
    /// <param name="left">Left edge, in twips.</param>
    /// <param name="room">Width, in twips.</param>
    /// <param name="margins">Inside the left and right edges of cells, in twips.</param>
    public static W.TableProperties Properties(int left, int room, (int Left, int Right) margins)
    {
        var properties = Frame(left, room, margins);
        properties.TableStyle = new W.TableStyle { Val = StyleIds.TableNormal };
        properties.TableLook = new W.TableLook { Val = "0600", FirstRow = false, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true };
        return properties;
    }

    /// <summary>Place and margins alone, for a table with borders of its own.</summary>
    /// <param name="left">Left edge, in twips.</param>
    /// <param name="room">Width, in twips.</param>
    /// <param name="margins">Inside the left and right edges of cells, in twips.</param>
    public static W.TableProperties Frame(int left, int room, (int Left, int Right) margins) => new()
    {
        TableWidth = new W.TableWidth { Width = Measures.Number(room), Type = W.TableWidthUnitValues.Dxa },
        TableIndentation = new W.TableIndentation { Width = left, Type = W.TableWidthUnitValues.Dxa },
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableCellMarginDefault = new W.TableCellMarginDefault
        {
            TableCellLeftMargin = new W.TableCellLeftMargin { Width = (short)margins.Left, Type = W.TableWidthValues.Dxa },
            TableCellRightMargin = new W.TableCellRightMargin { Width = (short)margins.Right, Type = W.TableWidthValues.Dxa },
        },
    };

    public static W.TableGrid Grid(IEnumerable<int> widths) => new(widths.Select(width => new W.GridColumn { Width = Measures.Number(width) }));

    public static W.TableCellProperties Cell(int width) => new()
    {
        TableCellWidth = new W.TableCellWidth { Width = Measures.Number(width), Type = W.TableWidthUnitValues.Dxa },
    };
}
