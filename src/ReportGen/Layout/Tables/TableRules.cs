using ReportGen.Layout.Flow;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Tables;

/// <summary>The rules above and below each page's part of a table.</summary>
internal sealed class TableRules(Decoration? outer, double x, double width, Color color) : Decoration(outer)
{
    public override void Paint(PageCanvas canvas, double top, double bottom)
    {
        canvas.Fill(x, top, width, TableLook.OuterRule, color);
        canvas.Fill(x, bottom, width, TableLook.OuterRule, color);
    }
}
