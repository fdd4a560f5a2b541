using ReportGen.Document;

namespace ReportGen.Layout.Flow;

/// <summary>Blocks in columns of equal height. What stands in columns or in other blocks already is set as it would be without.</summary>
internal sealed class ColumnsComposer(Composition composition)
{
    /// <summary>The least width of a column: a few words.</summary>
    private const double LeastWidth = 72;

    /// <summary>Sets blocks in columns.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="region">Where they stand.</param>
    /// <param name="compose">Sets the blocks in the region of a column.</param>
    public void Compose(ColumnsBlock columns, Region region, Action<IReadOnlyList<Block>, Region> compose)
    {
        var gutter = composition.Theme.ColumnGutter.Points;
        var count = Math.Min(columns.Count, (int)((region.Width + gutter) / (LeastWidth + gutter)));
        if (count < 2 || composition.Flow.Columns is not null)
        {
            compose(columns.Blocks, region);
            return;
        }

        var pitch = (region.Width + gutter) / count;
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Space(composition.HalfLine);
        composition.Flow.Columns = new ColumnSet(count, pitch);
        compose(columns.Blocks, region with { Width = pitch - gutter });
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Columns = null;
        composition.Flow.Space(composition.HalfLine);
    }
}
