using System.Collections.Frozen;
using ReportGen.Binding.Printing;

namespace ReportGen.Binding.Blocks.Cards;

/// <summary>Where a rank holds, in an edition's words.</summary>
internal static class RankWords
{
    private static readonly FrozenDictionary<string, (string English, string Chinese)> Known = new Dictionary<string, (string, string)>
    {
        ["national"] = ("{0} in the nation", "全国{0}"),
        ["global"] = ("{0} worldwide", "全球{0}"),
        ["world"] = ("{0} worldwide", "世界{0}"),
        ["provincial"] = ("{0} in the province", "全省{0}"),
        ["regional"] = ("{0} in the region", "区域{0}"),
        ["municipal"] = ("{0} in the city", "全市{0}"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words, with <c>{0}</c> for the ordinal.</summary>
    /// <param name="scope">The column <c>scope</c>; null for none.</param>
    public static string Of(string? scope, Conventions conventions)
    {
        if (scope is null || scope.Length == 0)
        {
            return conventions.IsChinese ? "排名{0}" : "ranked {0}";
        }

        if (Known.TryGetValue(scope, out var words))
        {
            return conventions.IsChinese ? ChineseOf(words.Chinese, conventions) : words.English;
        }

        return conventions.IsChinese ? InChinese(scope) : InEnglish(scope);
    }

    private static string InChinese(string scope) => Cjk.IsWide(scope[0]) ? scope + "{0}" : $"{{0}}（{scope}）";

    /// <summary>A name is a place; what else a scope may be, only its author knows.</summary>
    private static string InEnglish(string scope) => char.IsUpper(scope[0]) ? "{0} in " + scope : $"{{0}} ({scope})";

    private static string ChineseOf(string words, Conventions conventions) =>
        conventions == ConventionTable.TraditionalChinese ? words.Replace('国', '國').Replace('区', '區') : words;
}
