using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A rank or a streak typed in words in place of its binding, right or wrong.</summary>
internal sealed partial class TypedStanding(int step) : IMutator
{
    private const string Far = "the words do not stand as ranks and streaks usually do, or a name stands between them and the figure";

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
    private static readonly string[] Cardinals = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Hanzi = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        foreach (var narrative in report.Narratives)
        {
            foreach (Match binding in Standing().Matches(report.Files[narrative]))
            {
                var (id, field) = (binding.Groups["id"].Value, binding.Groups["field"].Value);
                if (table.Number(id, SampleReport.Period, field) is { } count && count + step < 10
                    && Print((int)count + step, binding.Groups["filter"].Value, narrative) is var text)
                {
                    var typed = report.Replace(narrative, (binding.Index, binding.Length), text);
                    var quote = typed.Files[narrative].Substring(binding.Index - 5, text.Length + 10);
                    yield return new Mutant($"typed {field}", $"{narrative}: {binding.Value} → {quote}", typed)
                    {
                        Claims = [new StatedClaim(quote, t => t.Number(id, SampleReport.Period, field) == count + step) { Beyond = Far }],
                    };
                }
            }
        }
    }

    private static string Print(int count, string filter, string narrative) => (narrative.Contains("zh", StringComparison.Ordinal), filter) switch
    {
        (true, "ordinal_words") => "第" + Hanzi[count],
        (true, "words") => Hanzi[count],
        (false, "ordinal_words") => Ordinals[count],
        (false, "words") => Cardinals[count],
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"(?<=[^|] ?)\{\{ (?<id>[a-z][a-z0-9_.]*)\.(?<field>rank|streak) \| (?<filter>[a-z_]+) \}\}")]
    private static partial Regex Standing();
}
