using System.Text.RegularExpressions;

namespace ReportGen.Binding.Lint;

/// <summary>Words that say the same of several things.</summary>
internal static partial class AlikeWords
{
    /// <summary>Whether a sentence, up to a rank, says it of all that was named: <c>each of these</c>, <c>both</c>, 均, 各项.</summary>
    public static bool SaysAll(string lead) => All().IsMatch(lead);

    /// <summary>Whether it says that a rank is that of the one before: <c>likewise</c>, 同样.</summary>
    public static bool SaysLikewise(string lead) => Likewise().IsMatch(lead);

    [GeneratedRegex(@"\b(?:[Ee]ach (?:number|of (?:these|them|those))|[Bb]oth|[Aa]ll (?:of )?(?:these|them|those|two|three|four)|as well as in|respectively both)\b|(?:均|都|皆|各项)[^，。；,]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex All();

    [GeneratedRegex(@"\blikewise (?:the )?\S+$|(?:同样|同為|同为|也同)[^，。；,]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Likewise();
}
