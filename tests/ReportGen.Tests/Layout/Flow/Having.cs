using ReportGen.Layout.Flow;
using ReportGen.Layout.Pages;
using Xunit;

namespace ReportGen.Tests.Layout.Flow;

/// <summary>Says what stands in a flow and on which pages it must come to stand: <c>Having.Room(100).Content(…).ExpectPages(…)</c>.</summary>
internal sealed class Having
{
    private readonly double _room;
    private readonly double _grid;
    private readonly List<FixedStrip> _strips = [];

    private Having(double room, double grid) => (_room, _grid) = (room, grid);

    public static Having Room(double height, double grid = 0) => new(height, grid);

    /// <summary>A strip with a name, for expectations.</summary>
    public static FixedStrip Box(string name, double height, BreakRule rule = BreakRule.Allowed, double space = 0) =>
        new(name) { Height = height, Break = rule, SpaceBefore = space };

    public static FixedStrip Line(string name, BreakRule rule = BreakRule.Allowed, double space = 0) =>
        new(name) { Height = 10, Break = rule, SpaceBefore = space, IsOnGrid = true };

    public Having Content(params FixedStrip[] strips)
    {
        _strips.AddRange(strips);
        return this;
    }

    public PagedFlow Plan() => PagePlanner.Plan(_strips, new PageSpace(_room, _grid) { Line = 10 });

    /// <summary>Asserts the names on each page.</summary>
    public Having ExpectPages(params string[] pages)
    {
        Assert.Equal(pages, Plan().Pages.Select(p => string.Join(' ', Enumerable.Range(p.Start, p.End - p.Start).Select(i => _strips[i].Name))));
        return this;
    }

    /// <summary>Asserts upper edges by strip.</summary>
    public Having ExpectTops(params double[] tops)
    {
        Assert.Equal(tops, Plan().Tops.Select(t => Math.Round(t, 2)));
        return this;
    }

    public Having ExpectReasons(params BreakReason[] reasons)
    {
        Assert.Equal(reasons, Plan().Pages.Select(p => p.Reason));
        return this;
    }

    internal sealed class FixedStrip(string name) : Strip
    {
        public string Name { get; } = name;

        public override void Paint(PageCanvas canvas, double top)
        {
        }
    }
}
