using System.Collections.Frozen;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>What the fields of figures are called above their columns.</summary>
internal static class FieldWords
{
    private static readonly FrozenDictionary<string, (string English, string Simplified, string Traditional)> Words = new Dictionary<string, (string, string, string)>(StringComparer.Ordinal)
    {
        ["label"] = ("Indicator", "指标", "指標"),
        ["value"] = ("Value", "数值", "數值"),
        ["unit"] = ("Unit", "单位", "單位"),
        ["period"] = ("Period", "时期", "時期"),
        ["rank"] = ("Rank", "排名", "排名"),
        ["scope"] = ("Scope", "范围", "範圍"),
        ["streak"] = ("Years running", "连续年数", "連續年數"),
        ["source"] = ("Source", "来源", "來源"),
        ["note"] = ("Note", "备注", "備註"),
        ["as_of"] = ("As of", "截至", "截至"),
        ["id"] = ("Metric", "编号", "編號"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word of a field; a column of the author's own is called as it is, with a capital.</summary>
    /// <param name="wording">The edition's language.</param>
    public static string Of(string field, Wording wording)
    {
        if (Words.TryGetValue(field, out var words))
        {
            return wording == Wording.SimplifiedChinese ? words.Simplified : wording == Wording.TraditionalChinese ? words.Traditional : words.English;
        }

        var name = field.Replace('_', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
