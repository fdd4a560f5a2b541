using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Keys that are without effect on a chart, because of its kind or beside what else it says: their authors are told.</summary>
internal sealed class IdleKeys(BlockMap map, ChartType type, ChartGrid grid)
{
    private readonly List<(string Key, Diagnostic Why)> _found = [];

    /// <summary>Reports them.</summary>
    /// <returns>The block as if they were not written, so that no output heeds them.</returns>
    public BlockMap Leave(DiagnosticBag diagnostics)
    {
        FindOfType();
        FindOfSource();
        FindOfLook();
        FindOfSeries();
        foreach (var (_, why) in _found)
        {
            diagnostics.Add(why);
        }

        if (type == ChartType.Bullet && !map.Has("target") && !map.IsDamaged)
        {
            diagnostics.Add(Messages.BulletWithoutTarget(map.SpanOf("type")));
        }

        ReportPlaces(diagnostics);
        return _found.Count == 0 ? map : map.Without(_found.Select(f => f.Key));
    }

    private SourceSpan At(string key) => map.KeySpanOf(key);

    /// <summary>Each key is told of once, with the first reason.</summary>
    private void Add(string key, Func<SourceSpan, Diagnostic> why)
    {
        if (map.Has(key) && !SaysTheUsual(key) && !_found.Exists(f => f.Key == key))
        {
            _found.Add((key, why(At(key))));
        }
    }

    /// <summary>What is so without the key does no harm.</summary>
    private bool SaysTheUsual(string key) => (key, map.Text(key)?.Value) switch
    {
        ("stack" or "sort", "none") => true,
        ("labels", "auto" or "none") => type == ChartType.Scatter,
        ("multiples", _) => !map.IsTrue(key),
        _ => false,
    };

    private void FindOfType()
    {
        foreach (var (key, types) in ChartUses.NotOf(type))
        {
            Add(key, at => Messages.ChartKeyOfOtherType(at, key, ChartTypes.NameOf(type), types));
        }
    }

    private void FindOfSource()
    {
        foreach (var key in grid.IsOfFile ? (string[])["period", "periods"] : ["x", "y"])
        {
            Add(key, at => grid.IsOfFile ? Messages.ChartKeyOfMetrics(at, key) : Messages.ChartKeyOfFile(at, key));
        }

        if (map.Has("periods"))
        {
            Add("period", at => Messages.PeriodBesidePeriods(at));
        }

        if (grid.IsOfFile && map.Text("names") is null)
        {
            Add("names", at => Messages.NamesOfOneColumn(at));
        }
    }

    private void FindOfLook()
    {
        var direction = _found.Exists(f => f.Key == "direction") ? null : map.Text("direction")?.Value;
        if (direction == "horizontal" || (type == ChartType.Bar && direction != "vertical"))
        {
            Add("height", at => Messages.HeightOfLyingBars(at));
        }

        if (ChartTypes.IsOverTime(type) && grid.Categories.All(c => c.Position is not null))
        {
            Add("sort", at => Messages.SortInTime(at, ChartTypes.NameOf(type)));
        }
    }

    private void FindOfSeries()
    {
        if (grid.Series.Count == 1)
        {
            Add("multiples", at => Messages.MultiplesOfOne(at));
        }
        else if (map.IsTrue("multiples"))
        {
            Add("annotations", at => Messages.ChartKeyInMultiples(at, "annotations"));
            Add("stack", at => Messages.ChartKeyInMultiples(at, "stack"));
        }
        else if (type == ChartType.Area && map.Text("labels")?.Value == "ends" && map.Text("stack")?.Value != "none")
        {
            Add("labels", at => Messages.LabelsAtEndsOfAreas(at));
        }
    }

    /// <summary>Lines are set off whole: a place on their axis is none.</summary>
    private void ReportPlaces(DiagnosticBag diagnostics)
    {
        foreach (var name in ChartTypes.IsOverTime(type) ? map.Texts("highlight") : [])
        {
            if (grid.Categories.Any(c => c.IsCalled(name.Value)) && !grid.Series.Any(s => s.IsCalled(name.Value)))
            {
                diagnostics.Add(Messages.HighlightOnLine(name.Span, name.Value, ChartTypes.NameOf(type)));
            }
        }
    }
}
