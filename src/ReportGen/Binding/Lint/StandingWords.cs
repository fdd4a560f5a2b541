using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Binding.Lint;

/// <summary>Finds ranks and streaks that are typed in words: <c>the most in the nation</c>, <c>seven years running</c>, 居全国首位, 连续七年.</summary>
internal static partial class StandingWords
{
    private const string EnglishCount = @"(?<count>[a-z]+(?:-[a-z]+)?|[0-9]{1,3}(?:st|nd|rd|th)?)";
    private const string Hanzi = "一二三四五六七八九十";

    private static readonly string[] Ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".Split(' ');
    private static readonly string[] Cardinals = "one two three four five six seven eight nine ten eleven twelve".Split(' ');

    private static readonly FrozenDictionary<string, string[]> Scopes = new Dictionary<string, string[]>
    {
        ["national"] = ["nation", "country", "nationwide", "China", "全国", "全國"],
        ["global"] = ["world", "worldwide", "全球", "世界"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Standing> In(string text)
    {
        foreach (Match match in Ranks().Matches(text))
        {
            var (named, scope) = (match.Groups["count"].Value, match.Groups["scope"].Value);
            if ((match.Groups["best"].Success ? 1 : Count(named)) is { } rank)
            {
                yield return new Standing("rank", rank, scope, match.Index, match.Index + match.Length);
            }
        }

        foreach (Match match in Streaks().Matches(text))
        {
            if (Count(match.Groups["count"].Value) is { } years)
            {
                yield return new Standing("streak", years, string.Empty, match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>Whether prose and the column <c>scope</c> speak of the same field of comparison.</summary>
    public static bool IsSame(string spoken, string? scope) => scope is { Length: > 0 } && spoken.Length > 0
        && (spoken.Equals(scope, StringComparison.OrdinalIgnoreCase) || (Scopes.TryGetValue(scope, out var words) && words.Contains(spoken, StringComparer.OrdinalIgnoreCase)));

    private static int? Count(string word)
    {
        if (int.TryParse(word.AsSpan().TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        var at = Math.Max(Array.IndexOf(Ordinals, word), Array.IndexOf(Cardinals, word));
        at = at < 0 && word.Length == 1 ? Hanzi.IndexOf(word[0], StringComparison.Ordinal) : at;
        return at < 0 ? word is "首" ? 1 : null : at + 1;
    }

    [GeneratedRegex(
        @"\b(?<best>the most) in the (?<scope>nation|country|world|province|county)\b"
        + @"|\b(?:ranked|ranks|ranking|came|stood) " + EnglishCount + @" (?:place )?(?:in (?:the )?(?<scope>[A-Za-z]+)|(?<scope>nationwide|worldwide))\b"
        + @"|\bthe " + EnglishCount + @" place in (?:the )?(?<scope>[A-Za-z]+)\b"
        + @"|(?:居|列|排名)(?<scope>全国|全國|全球|世界|全省|全市)(?:(?<best>首)位|第(?<count>[一二三四五六七八九十]|[0-9]{1,3}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ranks();

    [GeneratedRegex(
        @"\b" + EnglishCount + @" (?:consecutive years?|years? running|years? in a row|years? without a break)\b"
        + @"|连续(?<count>[一二三四五六七八九十]|[0-9]{1,3})年",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Streaks();
}
