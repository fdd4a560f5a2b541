using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Charts: title, what is measured, plot, notes; the caption below as under pictures.</summary>
internal sealed class ChartComposer(CaptionComposer captions, Composition composition)
{
    /// <summary>Lines that even the highest chart leaves to a heading above it.</summary>
    private const int LinesLeft = 4;

    /// <summary>From the title to the plot, and from the plot to the notes.</summary>
    private const double Air = 6;

    public void Compose(Chart chart, Region region)
    {
        var plan = ChartPlanner.Plan(chart, composition.Theme.Charts, ChartRoom.Of(Length.Pt(region.Width), composition.Theme.Charts));
        var node = NodeOf(plan, region);
        var hasCaption = chart.Caption.Count > 0 || chart.Label.Length > 0;
        var caption = hasCaption ? captions.HeightOf(chart.Label, chart.Caption, region) : 0;
        var room = composition.PageDepth - caption - (LinesLeft * composition.Theme.Body.Leading.Points);
        composition.Flow.Anchor(CaptionedBlocks.AnchorOf(chart), node);
        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
        composition.Flow.Add(Strip(plan, new ChartTexts(composition.Lines, node), (region, room), node), region.Decoration);
        if (hasCaption)
        {
            AddCaption(chart, region with { Structure = node });
        }

        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
    }

    private int NodeOf(ChartPlan plan, Region region) => composition.Structure.Add(region.Structure, index => new StructureNode
    {
        Index = index,
        Parent = region.Structure,
        Role = StructureRole.Figure,
        Alt = plan.Alt,
    });

    private ChartStrip Strip(ChartPlan plan, ChartTexts texts, (Region Region, double Height) room, int node)
    {
        var (width, chart) = (room.Region.Width, plan.Chart);
        var drawing = new ChartDrawing();
        var page = new ChartPage(texts, drawing, width);
        page.Add(chart.Title, plan.Design.Title);
        page.Add(chart.Subtitle, plan.Design.Subtitle);
        page.Space(Air);
        var notes = plan.Notes;
        var left = room.Height - page.Height - page.HeightOf(notes, composition.Theme.TableNote) - Air;
        var sketch = new ChartSketch(plan, texts, drawing, (width, Math.Max(left, composition.PageDepth / 4)));
        page.Draw(sketch);
        page.Space(notes.Count > 0 ? Air : 0);
        foreach (var note in notes)
        {
            page.Add(note, composition.Theme.TableNote);
        }

        return new ChartStrip(drawing, (room.Region.X, width), node) { Height = page.Height };
    }

    private void AddCaption(Chart chart, Region region)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.Caption);
        composition.Flow.Space(composition.Theme.Caption.SpaceAfter.Points);
        composition.Flow.KeepWithPrevious();
        captions.Compose(chart.Label, chart.Caption, region with { Structure = node });
    }
}
