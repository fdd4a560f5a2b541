using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Binding.Lint;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Finds what titles of charts claim in words of their own, English and Chinese.</summary>
internal static partial class ChartClaimWords
{
    /// <summary>Without 'more than', words such as <c>doubled</c> are rounded.</summary>
    private const decimal Nearly = 0.9m;

    // A crest stands out from what is beside it; the highest, from all.
    private static readonly Dictionary<string, ChartTurn> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["crest"] = ChartTurn.Crest,
        ["peak"] = ChartTurn.Crest,
        ["峰值"] = ChartTurn.Crest,
        ["顶峰"] = ChartTurn.Crest,
        ["maximum"] = ChartTurn.Highest,
        ["highest"] = ChartTurn.Highest,
        ["all-time high"] = ChartTurn.Highest,
        ["最高"] = ChartTurn.Highest,
        ["最高点"] = ChartTurn.Highest,
        ["trough"] = ChartTurn.Trough,
        ["谷底"] = ChartTurn.Trough,
        ["minimum"] = ChartTurn.Lowest,
        ["lowest"] = ChartTurn.Lowest,
        ["all-time low"] = ChartTurn.Lowest,
        ["最低"] = ChartTurn.Lowest,
        ["最低点"] = ChartTurn.Lowest,
    };

    /// <summary>What a word at a place of a chart calls it; null for other words.</summary>
    public static ChartTurn? TurnOf(string words) => Words.TryGetValue(words.Trim(), out var turn) ? turn : null;

    /// <summary>The years that are called a crest or a trough.</summary>
    public static IEnumerable<(string Text, ChartTurn Turn, string Year)> Turns(string title) =>
        Turn().Matches(title).Select(m => (m.Value, m.Groups["high"].Success ? ChartTurn.Crest : ChartTurn.Trough, m.Groups["year"].Value));

    /// <summary><c>Seven of ten</c>: a part of the whole.</summary>
    public static (string Text, int Some, int All)? PartOf(string title) =>
        Part().Match(title) is { Success: true } match
        && StandingCounts.Any(match.Groups["some"].Value.ToLowerInvariant()) is { } some
        && StandingCounts.Any(match.Groups["all"].Value.ToLowerInvariant()) is { } all && some > 0 && some < all
            ? (match.Value, some, all)
            : null;

    /// <summary>A title that says no more than this: <c>Pledges have more than doubled in three years</c>. In longer ones another time or another subject may be meant.</summary>
    public static ChartMultiple? Multiple(string title)
    {
        if (Multiplied().Match(title) is not { Success: true } match)
        {
            return null;
        }

        var years = match.Groups["years"] is { Success: true } span ? StandingCounts.Any(span.Value.ToLowerInvariant()) : null;
        if (match.Groups["years"].Success && years is null)
        {
            // 'In recent years' may be any number of them.
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
        return new ChartMultiple(match.Groups["claim"].Value, holds)
        {
            Years = years,
            Year = match.Groups["year"] is { Success: true } year ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>A title that begins with one comparison.</summary>
    public static ChartComparison? Compared(string title) =>
        Comparison().Match(title) is { Success: true } match ? new ChartComparison(match.Value, match.Groups["more"].Success, match.Groups["year"].Value) : null;

    private const decimal Half = 0.5m;

    [GeneratedRegex(
        @"\b(?:(?<high>crest|peak)|trough) (?:of|in) (?<year>(?:19|20)[0-9]{2})(?=[,.;:]|$)|\b(?:(?<high>crested|peaked)|bottomed out) in (?<year>(?:19|20)[0-9]{2})\b"
        + "|(?<year>(?:19|20)[0-9]{2})年(?:达到?)?(?:(?<high>峰值|顶峰)|谷底)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Turn();

    [GeneratedRegex(
        @"(?<!\b(?:than|over|under|nearly|almost|about|not|every) )\b(?<some>[a-z]{3,5}|[0-9]{1,2}) (?:out of|of|in) (?:every )?(?<all>[a-z]{3,5}|[0-9]{1,2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^(?:(?!(?:in|since|over|within|after|before|when|while|as|if|because|once|that|which|where|and|but|or|not|never|nearly|almost|than)\b)[\w'’-]+ ){0,6}?"
        + @"(?<claim>(?:(?<more>more than) )?(?<word>doubled|tripled|trebled|quadrupled|halved)(?: (?:in|within|over) (?<years>[a-z]+|[0-9]{1,2}) years| since (?<year>(?:19|20)[0-9]{2}))?)\.?$"
        + "|^[^年较比，；]*(?<claim>(?<word>翻了?一番))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Multiplied();

    [GeneratedRegex(
        @"^(?:(?<more>more|higher)|fewer|less|lower)(?: (?!more\b|fewer\b|less\b|higher\b|lower\b)[\w'’-]+){0,6} than in (?<year>(?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();
}
