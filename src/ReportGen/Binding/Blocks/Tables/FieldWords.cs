using System.Collections.Frozen;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>What the fields of figures are called above their columns.</summary>
internal static class FieldWords
{
    private static readonly FrozenDictionary<string, (string English, string Chinese)> Words = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["label"] = ("Indicator", "指标"),
        ["value"] = ("Value", "数值"),
        ["unit"] = ("Unit", "单位"),
        ["period"] = ("Period", "时期"),
        ["rank"] = ("Rank", "排名"),
        ["scope"] = ("Scope", "范围"),
        ["streak"] = ("Years running", "连续年数"),
        ["source"] = ("Source", "来源"),
        ["note"] = ("Note", "备注"),
        ["as_of"] = ("As of", "截至"),
        ["id"] = ("Metric", "编号"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word of a field; a column of the author's own is called as it is, with a capital.</summary>
    public static string Of(string field, bool isChinese)
    {
        if (Words.TryGetValue(field, out var words))
        {
            return isChinese ? words.Chinese : words.English;
        }

        var name = field.Replace('_', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
