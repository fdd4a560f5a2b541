using ReportGen.Layout.Flow;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Tables;

/// <summary>The rules above and below each page's part of a table.</summary>
/// <param name="thickness">Thickness of the rules.</param>
internal sealed class TableRules(Decoration? outer, double x, double width, double thickness, Color color) : Decoration(outer)
{
    public override void Paint(PageCanvas canvas, double top, double bottom)
    {
        canvas.Fill(x, top, width, thickness, color);
        canvas.Fill(x, bottom, width, thickness, color);
    }
}
