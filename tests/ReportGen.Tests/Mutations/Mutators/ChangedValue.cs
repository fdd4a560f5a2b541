using System.Globalization;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>Another number in a cell: a little more, ten times as much, with the other sign.</summary>
internal sealed class ChangedValue(string kind, Func<decimal, decimal> change) : IMutator
{
    // A row of many that differ in nothing but their number says no more than one of them.
    private const int Sparse = 6;

    public static IMutator More { get; } = new ChangedValue("changed cell", v => v * 1.07m);

    public static IMutator MovedDecimal { get; } = new ChangedValue("moved decimal in a cell", v => v * 10);

    public static IMutator SwappedSign { get; } = new ChangedValue("swapped sign in a cell", v => -v);

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var (id, cell) = (table.Rows[i]["id"], table.Rows[i]["value"]);
            if (CsvTable.Number(cell) is not { } value || value == 0 || (id.StartsWith("stations.", StringComparison.Ordinal) && i % Sparse != 0))
            {
                continue;
            }

            var bound = cell[0] is '>' or '<' or '~' ? cell[..1] : string.Empty;
            var changed = Math.Round(change(value), value.Scale, MidpointRounding.AwayFromZero);
            changed = changed == value ? value + 1 : changed;
            yield return new Mutant(kind, $"{id} {table.Rows[i]["period"]} {cell} → {changed}", report.With(table.With(i, "value", bound + changed.ToString(CultureInfo.InvariantCulture))));
        }
    }
}
