using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A rank or a streak typed in place of its binding, in words or digits, right or wrong.</summary>
internal sealed partial class TypedStanding(int step) : IMutator
{
    private const string Shown = "the row says what a binding prints, not who is first";

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
                field = field.Length > 0 ? field : binding.Groups["filter"].Value.StartsWith("ordinal", StringComparison.Ordinal) ? "value" : string.Empty;
                if (field.Length > 0 && table.Number(id, SampleReport.Period, field) is { } count
                    && Print((int)count + step, binding.Groups["filter"].Value, narrative) is { } text)
                {
                    yield return Typed(report, narrative, binding, (field, text, table));
                }
            }
        }
    }

    private Mutant Typed(SampleReport report, string narrative, Match binding, (string Field, string Text, CsvTable Table) change)
    {
        var (id, field) = (binding.Groups["id"].Value, change.Field);
        var typed = report.Replace(narrative, (binding.Index, binding.Length), change.Text);
        var quote = typed.Files[narrative].Substring(binding.Index - 5, change.Text.Length + 10);
        var count = change.Table.Number(id, SampleReport.Period, field) + step;
        var line = report.Files[narrative].AsSpan(report.Files[narrative].LastIndexOf('\n', binding.Index) + 1);
        return new Mutant($"typed {(field == "streak" ? field : "rank")}", $"{narrative}: {binding.Value} → {quote.ReplaceLineEndings(" ")}", typed)
        {
            Claims = [new StatedClaim(quote, t => t.Number(id, SampleReport.Period, field) == count) { Beyond = line.StartsWith("| `", StringComparison.Ordinal) ? Shown : null }],
        };
    }

    /// <summary>As a person would write it; null for a word that is not in the lists.</summary>
    private static string? Print(int count, string filter, string narrative) => (narrative.Contains("zh", StringComparison.Ordinal), filter) switch
    {
        (true, "ordinal_words") => "第" + InHanzi(count),
        (true, "words") => InHanzi(count),
        (false, "ordinal_words") => Ordinals.ElementAtOrDefault(count),
        (false, "words") => Cardinals.ElementAtOrDefault(count),
        (_, "ordinal") => count + (count switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    private static string InHanzi(int count) => count < 10 ? Hanzi[count] : (count < 20 ? string.Empty : Hanzi[count / 10]) + "十" + Hanzi[count % 10];

    [GeneratedRegex(@"(?<!`)\{\{ (?<id>[a-z][a-z0-9_.]*?)(?:\.(?<field>rank|streak))?(?: \| (?<filter>[a-z_]+))? \}\}")]
    private static partial Regex Standing();
}
