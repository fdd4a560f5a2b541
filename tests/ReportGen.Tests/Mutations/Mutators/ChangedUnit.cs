namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>Another scale in the cell of a unit.</summary>
internal sealed class ChangedUnit : IMutator
{
    private static readonly (string From, string To)[] Scales = [("billion ", "million "), ("million ", "billion "), ("万亿", "亿"), ("亿", "万"), ("万", "亿")];

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var unit = table.Rows[i]["unit"];
            if (Scales.FirstOrDefault(s => unit.StartsWith(s.From, StringComparison.Ordinal)) is { From: { } from } scale)
            {
                var changed = scale.To + unit[from.Length..];
                yield return new Mutant("changed scale of a unit", $"{table.Rows[i]["id"]} {unit} → {changed}", report.With(table.With(i, "unit", changed)));
            }
        }
    }
}
