using ReportGen.Diagnostics;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Finds what a block calls by name: categories and series that are set off, places of annotations.</summary>
internal sealed class ChartNames(ChartGrid grid, DiagnosticBag diagnostics)
{
    /// <summary>The categories and series that are meant; a name that nothing has is reported.</summary>
    public (HashSet<int> Categories, HashSet<int> Series) Find(IReadOnlyList<SettingText> names)
    {
        var (categories, series) = (new HashSet<int>(), new HashSet<int>());
        foreach (var name in names)
        {
            var before = categories.Count + series.Count;
            categories.UnionWith(Indexes(grid.Categories, name.Value));
            series.UnionWith(Indexes(grid.Series, name.Value));
            if (categories.Count + series.Count == before && !IsKnown(name.Value))
            {
                Report(name);
            }
        }

        return (categories, series);
    }

    /// <summary>The category that is meant; null where there is none, which is reported.</summary>
    public int? Category(SettingText name)
    {
        var found = Indexes(grid.Categories, name.Value).Cast<int?>().FirstOrDefault();
        if (found is null)
        {
            diagnostics.Add(Messages.ChartHasNoName(name.Span, name.Value, [.. grid.Categories.Select(c => c.Text).Distinct()]));
        }

        return found;
    }

    private bool IsKnown(string name) => grid.Categories.Concat(grid.Series).Any(n => n.IsCalled(name));

    private void Report(SettingText name) =>
        diagnostics.Add(Messages.ChartHasNoName(name.Span, name.Value, [.. grid.Categories.Concat(grid.Series).Select(n => n.Text).Where(t => t.Length > 0).Distinct()]));

    private static IEnumerable<int> Indexes(IReadOnlyList<GridName> names, string name) =>
        Enumerable.Range(0, names.Count).Where(i => names[i].IsCalled(name));
}
