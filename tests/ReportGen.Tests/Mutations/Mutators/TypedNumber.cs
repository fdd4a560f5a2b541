using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A number typed by hand in place of its binding: right, and wrong in the ways that people are.</summary>
internal sealed partial class TypedNumber(string kind, Func<decimal, decimal> change) : IMutator
{
    private const string Small = "whole numbers below 100 are in all prose, and few of them are figures";
    private const string Noun = "the noun beside the number is not that of the figure's label, or a unit that many figures share";

    public static IEnumerable<IMutator> All { get; } =
    [
        new TypedNumber("typed copy", v => v),
        new TypedNumber("typed copy, a little more", v => v * 1.004m),
        new TypedNumber("typed copy, a little less", v => v * 0.991m),
    ];

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        foreach (var narrative in report.Narratives)
        {
            foreach (Match binding in Plain().Matches(report.Files[narrative]))
            {
                var id = binding.Groups["id"].Value;
                if (table.Number(id, SampleReport.Period) is not { } value || !IsProse(report.Files[narrative], binding.Index))
                {
                    continue;
                }

                var typed = Math.Round(change(value), value.Scale, MidpointRounding.AwayFromZero);
                if (Print(table, id, typed, binding) is { } text && (typed != value || change(1) == 1))
                {
                    yield return new Mutant(kind, $"{narrative}: {binding.Value} → {text}", report.Replace(narrative, (binding.Index, binding.Length), text))
                    {
                        Claims = [new StatedClaim(text, t => t.Number(id, SampleReport.Period) == typed) { Beyond = value < 100 && value.Scale == 0 ? Small : Noun }],
                    };
                }
            }
        }
    }

    /// <summary>Table cells are named by their heads alone; italics, quotations and settings are left alone.</summary>
    private static bool IsProse(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        return text[start] is not ('|' or '!' or '`' or '>') && !text[start..at].Contains(": ", StringComparison.Ordinal) && at > text.IndexOf("\n---", StringComparison.Ordinal);
    }

    /// <summary>As a person would type it; null for what is bound to a text or a bound, or is not printed so.</summary>
    private static string? Print(CsvTable table, string id, decimal value, Match binding)
    {
        if (table.Cell(id, SampleReport.Period, "value") is not [>= '0' and <= '9', ..])
        {
            return null;
        }

        var number = value.ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var unit = table.Cell(id, SampleReport.Period, "unit:en") is { Length: > 0 } named ? named : table.Cell(id, SampleReport.Period, "unit");
        return binding.Groups["filter"].Value switch
        {
            "" => number,
            "with_unit" => $"{number} {unit}",
            "percent" => number + "%",
            _ => null,
        };
    }

    [GeneratedRegex(@"(?<=[A-Za-z, ])\{\{ (?<id>[a-z][a-z0-9_.]*)(?: \| (?<filter>[a-z_]+))? \}\}")]
    private static partial Regex Plain();
}
