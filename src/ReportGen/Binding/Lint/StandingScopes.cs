using System.Collections.Frozen;

namespace ReportGen.Binding.Lint;

/// <summary>Among whom a rank is held: whether prose and the column <c>scope</c> speak of the same.</summary>
internal static class StandingScopes
{
    private static readonly string[] National = ["national", "nation", "country", "nationwide", "nationally", "China", "全国", "全國"];
    private static readonly string[] Global = ["global", "world", "worldwide", "globally", "全球", "世界"];

    /// <summary>Words that name no place, but whatever is compared within.</summary>
    private static readonly FrozenSet<string> Nameless = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "there", "province", "county", "region", "state", "city", "district", "全省", "全市", "全区", "全县", "全區", "全縣");

    /// <param name="spoken">As the prose has it; empty where it does not say, which fits any.</param>
    /// <param name="scope">As the cell has it.</param>
    public static bool IsSame(string spoken, string? scope)
    {
        if (spoken.Length == 0 || scope is not { Length: > 0 } || spoken.Equals(scope, StringComparison.OrdinalIgnoreCase))
        {
            return scope is { Length: > 0 };
        }

        if (Family(spoken) is not null || Family(scope) is not null)
        {
            return Family(spoken) is { } one && one == Family(scope);
        }

        // A name in hanzi may be that of a scope in letters.
        return Nameless.Contains(spoken) || (spoken[^1] is '省' or '市' && char.IsAscii(scope[0])) || spoken.StartsWith(scope, StringComparison.Ordinal);
    }

    private static string[]? Family(string word) => Array.Find<string[]>([National, Global], f => f.Contains(word, StringComparer.OrdinalIgnoreCase));
}
