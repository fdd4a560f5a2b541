using System.Text.RegularExpressions;

namespace ReportGen.Binding.Lint;

/// <summary>Finds ranks and streaks in words: <c>the most in the nation</c>, <c>No. 2 in the country</c>, <c>seven years running</c>, 居全国首位, 连续七年.</summary>
internal static partial class StandingWords
{
    private const string Count = "(?<count>[a-z]+(?:-[a-z]+)?|[0-9]{1,3}(?:st|nd|rd|th))";
    private const string Where = "(?:in (?:the )?(?<scope>[A-Za-z]+)|(?<scope>nationwide|worldwide|nationally|globally|there))";
    private const string ChineseCount = "(?<count>[一二三四五六七八九十百]{1,5}|[0-9]{1,3})";
    private const string ChineseWhere = @"(?<scope>全国|全國|全球|世界|全省|全市|全区|全县|[\u4E00-\u9FFF]{2,4}[省市])";

    public static IEnumerable<Standing> In(string text) => Ranked(text).Concat(Apposed(text)).Concat(Held(text)).OrderBy(s => s.Start);

    private static IEnumerable<Standing> Ranked(string text)
    {
        foreach (Match match in Ranks().Matches(text))
        {
            var (count, best) = (match.Groups["count"], match.Groups["best"]);
            var number = match.Groups["number"].Success ? StandingCounts.Any(count.Value) : count.Success ? StandingCounts.Ordinal(count.Value) : 1;
            if (number is { } rank)
            {
                yield return Found("rank", rank, match, best.Success ? best : count);
            }
        }
    }

    private static IEnumerable<Standing> Apposed(string text)
    {
        foreach (Match match in Apposed().Matches(text))
        {
            var (words, count) = (match.Groups["words"], match.Groups["count"]);
            if ((count.Success ? StandingCounts.Ordinal(count.Value) : 1) is { } rank)
            {
                yield return Found("rank", rank, match, count.Success ? count : words) with { Start = words.Index, IsApposed = true };
            }
        }
    }

    private static IEnumerable<Standing> Held(string text)
    {
        foreach (Match match in Streaks().Matches(text))
        {
            var count = match.Groups["count"];
            if ((match.Groups["place"].Success ? StandingCounts.Ordinal(count.Value) : StandingCounts.Any(count.Value)) is { } years)
            {
                yield return Found("streak", years, match, count);
            }
        }
    }

    private static Standing Found(string field, int count, Match match, Group words) =>
        new(field, count, match.Groups["scope"].Value, match.Index, match.Index + match.Length)
        {
            CountStart = words.Index,
            CountEnd = words.Index + words.Length,
        };

    [GeneratedRegex(
        @"\b(?<best>the most) in the (?<scope>nation|country|world|province|county|region|state)\b"
        + @"|\b(?<best>leads|led|tops|topped|heads|headed) the (?<scope>nation|country|world|province|county)\b"
        + @"|\b(?:ranked|ranks|ranking|rank|came|comes|stood|stands|placed|places|remained|remains|stayed|stays|finished|was|is|took|takes|held|holds|kept|keeps)"
        + @"(?: likewise| also| again| still)? (?:the )?" + Count + @" (?:place |position |rank )?" + Where + @"\b"
        + @"|\b(?:ranked|ranking|came|stood|placed|was|is)(?: likewise| also| again| still)? " + Count + @"(?=[,.;]| again\b| too\b|$)"
        + @"|\b(?:the|its|their) " + Count + @"(?: place| position| rank|[- ](?:highest|largest|biggest|best|longest)) " + Where + @"\b"
        + @"|\b(?<number>No\. ?|number )(?<count>[0-9]{1,3}|[a-z]+) " + Where + @"\b"
        + "|(?:居|列|排名|名列)" + ChineseWhere + "(?:(?<best>首位|榜首|之首)|第" + ChineseCount + ")"
        + "|(?<best>领跑|領跑)(?<scope>全国|全國|全球|世界|全省|全市)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ranks();

    [GeneratedRegex(
        ", (?<words>(?:the (?:largest|longest|highest|biggest|greatest)|" + Count + ") " + Where + @")\b(?! to\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Apposed();

    [GeneratedRegex(
        @"\b(?<count>[a-z]+(?:-[a-z]+)?|[0-9]{1,3}(?:st|nd|rd|th)?) (?:consecutive years?|successive years?|straight years?|years? running|years? in a row|years? without a break)\b"
        + @"|(?<place>(?<=\bfor the ))" + Count + @" year\b"
        + "|(?:连续|連續)(?:第)?" + ChineseCount + "年",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Streaks();
}
