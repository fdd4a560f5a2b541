using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>A free table as the values of a chart: a row a category, a column a series.</summary>
internal sealed class DataGrid(BlockMap map, ChartType type, NarrativeContext narrative)
{
    /// <returns>Null where there is nothing to read, which is reported.</returns>
    public ChartGrid? Read(SettingText file)
    {
        if (narrative.Data.Find(file.Value, file.Span, narrative.Diagnostics) is not { } table)
        {
            return null;
        }

        var rows = new DataRows(table, narrative.Diagnostics);
        if (Columns(table, rows) is not var (x, y) || Names(table, rows, x) is not { } names)
        {
            return null;
        }

        var series = y.Select(c => new GridName(table.Columns[c])).ToList();
        var grid = new ChartGrid([.. names.Select(n => n.Name)], series)
        {
            IsOfFile = true,
            HasNumbersAcross = type == ChartType.Scatter,
            AcrossName = type == ChartType.Scatter ? table.Columns[x] : string.Empty,
        };
        for (var i = 0; i < names.Count; i++)
        {
            narrative.CancellationToken.ThrowIfCancellationRequested();
            for (var j = 0; j < y.Count; j++)
            {
                grid.Values[i, j] = rows.Read(names[i].Row, table.Columns[y[j]], map.SpanOf("y"));
                grid.Origins[i, j] = table.Rows[names[i].Row].Origin(table, y[j]);
            }
        }

        return grid;
    }

    /// <summary>The column of names and those of values: as the block says, else the first and all other columns of numbers.</summary>
    private (int X, List<int> Y)? Columns(DataTable table, DataRows rows)
    {
        var named = map.Texts("y").ToList();
        var known = named.Where(rows.Has).ToList();
        if (known.Count < named.Count || (map.Text("x") is { } text && !rows.Has(text)))
        {
            return null;
        }

        var x = map.Text("x") is { } across ? table.IndexOf(across.Value) : 0;
        List<int> y = known.Count > 0
            ? [.. known.Select(c => table.IndexOf(c.Value))]
            : [.. Enumerable.Range(0, table.Columns.Count).Where(c => c != x && table.Columns[c].Length > 0 && rows.IsSummable(table.Columns[c]))];
        if (y.Count == 0)
        {
            narrative.Diagnostics.Add(Messages.ChartWithoutColumns(map.SpanOf("data"), table.File, table.Columns));
            return null;
        }

        return (x, y);
    }

    /// <summary>The categories with their rows: one without a place on an axis of numbers stands nowhere.</summary>
    private List<(int Row, GridName Name)>? Names(DataTable table, DataRows rows, int x)
    {
        if (map.Text("names") is { } column && !rows.Has(column))
        {
            return null;
        }

        var names = map.Text("names") is { } other ? table.IndexOf(other.Value) : x;
        var periods = table.Rows.Select(r => Period.TryParse(r[x], out var p) ? p : (Period?)null).ToList();
        var areOfTime = periods.Count > 0 && periods.All(p => p is not null) && periods.Distinct().Count() == periods.Count;
        var result = new List<(int, GridName)>(table.Rows.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var name = new GridName(type == ChartType.Scatter && names == x ? string.Empty : names == x && areOfTime && type != ChartType.Scatter ? PeriodText.Of(periods[i]!.Value, narrative.Conventions) : table.Rows[i][names]);
            var isPlaced = type == ChartType.Scatter || (ChartTypes.IsOverTime(type) && !areOfTime && rows.IsSummable(table.Columns[x]));
            if (isPlaced && table.Rows[i][x].Length == 0)
            {
                continue;
            }

            if (isPlaced)
            {
                if (NumberReader.Read(table.Rows[i][x], table.HasDecimalComma) is not { Kind: CellKind.Number } number)
                {
                    narrative.Diagnostics.Add(Messages.ChartNeedsNumber(map.SpanOf("x"), table.Rows[i][x], table.Rows[i].At(x)));
                    return null;
                }

                result.Add((i, name with { Position = number.Value }));
                continue;
            }

            result.Add((i, areOfTime ? name with { Period = periods[i], Position = PeriodText.PlaceOf(periods[i]!.Value) } : name));
        }

        return result;
    }
}
