using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A claim made with a filter in place of the bare figure, once true and once false.</summary>
internal sealed partial class FalseFilter(string filter, decimal factor, Func<decimal, decimal, bool> holds) : IMutator
{
    public static IEnumerable<IMutator> All { get; } =
    [
        new FalseFilter("over", 0.97m, (v, n) => v > n), new FalseFilter("over", 1.03m, (v, n) => v > n),
        new FalseFilter("nearly", 1.03m, (v, n) => v < n), new FalseFilter("nearly", 0.97m, (v, n) => v < n),
        new FalseFilter("about", 1.03m, (v, n) => Math.Abs(v - n) <= n / 20), new FalseFilter("about", 1.1m, (v, n) => Math.Abs(v - n) <= n / 20),
    ];

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        foreach (var narrative in report.Narratives)
        {
            foreach (Match binding in Plain().Matches(report.Files[narrative]).Where((_, i) => i % 6 == 0))
            {
                var id = binding.Groups["id"].Value;
                if (table.Cell(id, SampleReport.Period, "value") is [>= '0' and <= '9', ..] && table.Number(id, SampleReport.Period) is { } value)
                {
                    var limit = Math.Round(value * factor, 2);
                    var text = string.Create(CultureInfo.InvariantCulture, $"{{{{ {id} | {filter}: {limit} }}}}");
                    yield return new Mutant($"claim with '{filter}'", $"{narrative}: {text}", report.Replace(narrative, (binding.Index, binding.Length), text))
                    {
                        Claims = [new StatedClaim(text, t => holds(t.Number(id, SampleReport.Period)!.Value, limit))],
                    };
                }
            }
        }
    }

    [GeneratedRegex(@"(?<=[A-Za-z, ])\{\{ (?<id>[a-z][a-z0-9_.]*) \}\}(?!`)")]
    private static partial Regex Plain();
}
