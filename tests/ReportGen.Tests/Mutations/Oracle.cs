using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Mutations;

/// <summary>Says of a changed report whether it prints the truth, its metrics.csv being the truth. Asks nothing of the product.</summary>
internal static partial class Oracle
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Ids = SampleReport.All.ToDictionary(
        r => r.Name, r => (IReadOnlyList<string>)[.. r.Table.Rows.Select(w => w["id"]).Distinct().OrderByDescending(i => i.Length)]);

    public static Judgement Judge(Mutant mutant)
    {
        var (report, table) = (mutant.Report, mutant.Report.Table);
        var prose = string.Concat(report.Narratives.Select(n => report.Files[n]));
        var broken = StatedClaims.Of(report.Name).Concat(mutant.Claims).Where(c => prose.Contains(c.Quote, StringComparison.Ordinal) && !c.Holds(table)).ToList();
        if (!Bindings(prose).All(b => IsPrintable(b, report, table)) || broken.Any(c => c.IsNeed) || !Formulas(table).All(f => Computed(f.Id, f.Period, f.Formula, table) is not null))
        {
            return new Judgement(Verdict.Unprintable, null);
        }

        broken.AddRange(Claims(prose, report.Name).Where(c => !c.Holds(table)));
        var isSound = Formulas(table).All(f => Agrees(f, table)) && AreStreaksSound(table);
        return isSound && broken.Count == 0
            ? new Judgement(Verdict.True, null)
            : new Judgement(Verdict.False, isSound && broken.All(c => c.Beyond is not null) ? broken[0].Beyond : null);
    }

    /// <summary>The claims that bindings make with a filter.</summary>
    private static IEnumerable<StatedClaim> Claims(string narrative, string report) =>
        from match in ClaimPattern().Matches(narrative)
        let id = match.Groups["id"].Value
        let limit = decimal.Parse(match.Groups["limit"].ValueSpan, CultureInfo.InvariantCulture)
        where Ids[report].Contains(id)
        select new StatedClaim(match.Value, t => t.Number(id, SampleReport.Period) is not { } value || match.Groups["claim"].Value switch
        {
            "over" => value > limit,
            "nearly" => value < limit,
            _ => Math.Abs(value - limit) <= limit / 20,
        });

    /// <summary>A binding with the period it asks for.</summary>
    private static IEnumerable<(string Name, string Filters, string? Period)> Bindings(string narrative) =>
        BindingPattern().Matches(narrative).Select(m => (m.Groups["name"].Value, m.Value, At().Match(m.Value) is { Success: true } at ? at.Groups[1].Value : null));

    private static bool IsPrintable((string Name, string Filters, string? Period) binding, SampleReport report, CsvTable table)
    {
        // Names of loops and of settings are none of the table.
        if (Ids[report.Name].FirstOrDefault(i => binding.Name == i || binding.Name.StartsWith(i + ".", StringComparison.Ordinal)) is not { } id)
        {
            return true;
        }

        var field = binding.Name.Length > id.Length ? binding.Name[(id.Length + 1)..] : "value";
        return table.Find(id, binding.Period ?? SampleReport.Period) is { } row
            && Operands().Matches(binding.Filters).All(m => table.Find(m.Groups[1].Value, SampleReport.Period) is not null)
            && !(binding.Filters.Contains("| growth", StringComparison.Ordinal) && table.Number(id, SampleReport.Before) is null or <= 0)
            && !(binding.Filters.Contains("| change", StringComparison.Ordinal) && table.Number(id, SampleReport.Before) is null)
            && !(binding.Filters.Contains("ordinal", StringComparison.Ordinal) && CsvTable.Number(row.GetValueOrDefault(field, string.Empty)) < 1)
            && (row.GetValueOrDefault(field, "-").Length > 0 || (field == "value" && row.GetValueOrDefault("formula", string.Empty).Length > 0));
    }

    private static IEnumerable<(string Id, string Period, string Formula, string Value)> Formulas(CsvTable table) =>
        table.Rows.Where(r => r.GetValueOrDefault("formula", string.Empty).Length > 0).Select(r => (r["id"], r["period"], r["formula"], r["value"]));

    private static bool Agrees((string Id, string Period, string Formula, string Value) row, CsvTable table)
    {
        var decimals = row.Value.Contains('.', StringComparison.Ordinal) ? row.Value.Length - row.Value.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return row.Value.Length == 0 || (Computed(row.Id, row.Period, row.Formula, table) is { } computed
            && Math.Round(computed, decimals, MidpointRounding.AwayFromZero) == CsvTable.Number(row.Value));
    }

    /// <summary>The formula with its numbers put in, computed by the framework; null where a number is missing.</summary>
    private static decimal? Computed(string id, string period, string formula, CsvTable table)
    {
        var isComplete = true;
        var sums = Sum().Replace(formula, m => "(" + string.Join(" + ", table.Rows.Select(r => r["id"]).Where(i => i.StartsWith(m.Groups[1].Value + ".", StringComparison.Ordinal)).Distinct()) + ")");
        var numbers = Operand().Replace(sums, m =>
        {
            var size = table.Size(m.Groups[1].Value, m.Groups[2].Success ? m.Groups[2].Value : period);
            isComplete &= size is not null;
            return (size ?? 1).ToString("0.0###########", CultureInfo.InvariantCulture);
        });
        using var calculator = new DataTable { Locale = CultureInfo.InvariantCulture };
        return isComplete ? Convert.ToDecimal(calculator.Compute(numbers, null), CultureInfo.InvariantCulture) / CsvTable.ScaleOf(table.Cell(id, period, "unit")) : null;
    }

    /// <summary>In the years that a streak covers the rank was the same, and in the one before it was another.</summary>
    private static bool AreStreaksSound(CsvTable table) => !table.Has("streak") || table.Rows.All(row =>
        CsvTable.Number(row["streak"]) is not { } streak || CsvTable.Number(row["period"]) is not { } year || table.Rows.All(earlier =>
            earlier["id"] != row["id"] || CsvTable.Number(earlier["period"]) is not { } then || then >= year || year - then > streak || earlier["rank"].Length == 0
            || (year - then < streak
                ? earlier["rank"] == row["rank"] && (CsvTable.Number(earlier["streak"]) is not { } its || its + year - then == streak)
                : earlier["rank"] != row["rank"])));

    [GeneratedRegex(@"\{\{\s*(?<name>[a-z][a-z0-9_.]*)[^}]*\}\}")]
    private static partial Regex BindingPattern();

    [GeneratedRegex(@"\bsum\(([a-z][a-z0-9_.]*)\.\*\)")]
    private static partial Regex Sum();

    [GeneratedRegex(@"\{\{ (?<id>[a-z][a-z0-9_.]*) \| (?<claim>over|nearly|about): (?<limit>[0-9.]+) \}\}")]
    private static partial Regex ClaimPattern();

    [GeneratedRegex(@"\b(?:share_of|ratio_to|plus|minus): ([a-z][a-z0-9_.]*)")]
    private static partial Regex Operands();

    [GeneratedRegex(@"\bat: '?([0-9A-Z-]+)")]
    private static partial Regex At();

    [GeneratedRegex("([a-z][a-z0-9_.]*)(?:@([0-9]+))?")]
    private static partial Regex Operand();
}
