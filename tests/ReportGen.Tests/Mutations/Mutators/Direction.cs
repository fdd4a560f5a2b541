namespace ReportGen.Tests.Mutations.Mutators;

/// <summary>A sentence on how a figure went, with the right word and with the wrong one.</summary>
internal sealed class Direction : IMutator
{
    private static readonly (string Word, int Sign)[] English = [("rose", 1), ("fell", -1), ("grew", 1), ("declined", -1)];
    private static readonly (string Word, int Sign)[] Chinese = [("上升", 1), ("下降", -1)];

    public IEnumerable<Mutant> Of(SampleReport report)
    {
        var table = report.Table;
        var series = table.Rows.Select(r => r["id"]).Distinct().Where(i => table.Rows.Any(r => r["id"] == i && r["period"] == "2023") && table.Number(i, "2024") is not null);
        foreach (var id in series)
        {
            foreach (var narrative in report.Narratives)
            {
                var isChinese = narrative.Contains("zh", StringComparison.Ordinal);
                foreach (var (word, sign) in isChinese ? Chinese : English)
                {
                    foreach (var sentence in isChinese ? InChinese(id, word) : InEnglish(id, word))
                    {
                        yield return new Mutant("direction word", sentence, report.Append(narrative, sentence))
                        {
                            Claims = [new StatedClaim(sentence, t => Math.Sign(t.Size(id, "2024")!.Value - t.Size(id, "2023")!.Value) == sign)],
                        };
                    }
                }
            }
        }
    }

    private static string[] InEnglish(string id, string word) =>
    [
        $"It {word} by {{{{ {id} | change }}}} in the year.",
        $"It {word} from {{{{ {id} | at: 2023 }}}} to {{{{ {id} }}}} within a year.",
    ];

    private static string[] InChinese(string id, string word) =>
    [
        $"比上年{word}{{{{ {id} | change }}}}。",
        $"从{{{{ {id} | at: 2023 }}}}{word}到{{{{ {id} }}}}。",
    ];
}
