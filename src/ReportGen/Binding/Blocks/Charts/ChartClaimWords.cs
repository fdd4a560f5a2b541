using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Binding.Lint;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Finds what titles of charts claim in words of their own, English and Chinese.</summary>
internal static partial class ChartClaimWords
{
    /// <summary>Without 'more than', words such as <c>doubled</c> are rounded.</summary>
    private const decimal Nearly = 0.9m;

    private static readonly string[] Highest = ["crest", "peak", "maximum", "highest", "record", "all-time high", "峰值", "最高", "最高点", "顶峰"];
    private static readonly string[] Lowest = ["trough", "minimum", "lowest", "all-time low", "最低", "最低点", "谷底"];

    /// <summary>Whether a word at a place of a chart calls it the highest or the lowest; null for other words.</summary>
    public static bool? IsHighest(string words) =>
        Highest.Contains(words.Trim(), StringComparer.OrdinalIgnoreCase) ? true
        : Lowest.Contains(words.Trim(), StringComparer.OrdinalIgnoreCase) ? false
        : null;

    /// <summary>The years that are called the highest or the lowest.</summary>
    public static IEnumerable<(string Text, bool IsHighest, string Year)> Turns(string title) =>
        Turn().Matches(title).Select(m => (m.Value, m.Groups["high"].Success, m.Groups["year"].Value));

    /// <summary><c>Seven of ten</c>: a part of the whole.</summary>
    public static (string Text, int Some, int All)? PartOf(string title) =>
        Part().Match(title) is { Success: true } match
        && StandingCounts.Any(match.Groups["some"].Value.ToLowerInvariant()) is { } some
        && StandingCounts.Any(match.Groups["all"].Value.ToLowerInvariant()) is { } all && some > 0 && some < all
            ? (match.Value, some, all)
            : null;

    public static ChartMultiple? Multiple(string title)
    {
        if (Multiplied().Match(title) is not { Success: true } match)
        {
            return null;
        }

        var times = match.Groups["word"].Value.ToLowerInvariant() switch { "halved" => Half, "tripled" or "trebled" => 3, "quadrupled" => 4, _ => 2m };
        Func<decimal, bool> holds = (match.Groups["more"].Success, times < 1) switch
        {
            (true, false) => ratio => ratio > times,
            (true, true) => ratio => ratio < times,
            (false, false) => ratio => ratio >= times * Nearly,
            (false, true) => ratio => ratio <= times / Nearly,
        };
        return new ChartMultiple(match.Value, holds)
        {
            Years = match.Groups["years"] is { Success: true } years ? StandingCounts.Any(years.Value) : null,
            Year = match.Groups["year"] is { Success: true } year ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null,
        };
    }

    public static ChartComparison? Compared(string title) =>
        Comparison().Match(title) is { Success: true } match ? new ChartComparison(match.Value, match.Groups["more"].Success, match.Groups["year"].Value) : null;

    private const decimal Half = 0.5m;

    [GeneratedRegex(
        @"\b(?:(?<high>crest|peak)|trough) (?:of|in) (?<year>(?:19|20)[0-9]{2})(?=[,.;:]|$)|\b(?:(?<high>crested|peaked)|bottomed out) in (?<year>(?:19|20)[0-9]{2})\b"
        + "|(?<year>(?:19|20)[0-9]{2})年(?:达到?)?(?:(?<high>峰值|顶峰|最高点?)|谷底|最低点?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Turn();

    [GeneratedRegex(@"\b(?<some>[a-z]{3,5}|[0-9]{1,2}) (?:out of|of|in) (?:every )?(?<all>[a-z]{3,5}|[0-9]{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"(?<!\b(?:nearly|almost|not) )\b(?:(?<more>more than) )?(?<word>doubled|tripled|trebled|quadrupled|halved)\b(?: (?:in|within|over) (?<years>[a-z]+|[0-9]{1,2}) years\b| since (?<year>(?:19|20)[0-9]{2})\b|(?=$|[.,;:]))|(?<word>翻了?一番)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Multiplied();

    [GeneratedRegex(@"(?<!\b(?:no|not|nor|or) )\b(?:(?<more>more|higher)|fewer|less|lower)\b[^.;,]{0,40} than in (?<year>(?:19|20)[0-9]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();
}
