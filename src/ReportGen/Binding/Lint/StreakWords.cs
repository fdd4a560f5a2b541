using System.Text.RegularExpressions;

namespace ReportGen.Binding.Lint;

/// <summary>Whether years in a row are those of a rank: where nothing else is counted in the sentence, such as years of growth or above a mark.</summary>
internal static partial class StreakWords
{
    /// <param name="sentence">The sentence of a figure that has a rank and a streak.</param>
    public static bool AreOfRank(string sentence) => !OfSomethingElse().IsMatch(sentence) && Superior().IsMatch(sentence);

    /// <summary>Whether the clause that ends before the words speaks of a growth or a fall, which may go on for years, too.</summary>
    public static bool AreOfCourse(string before) => Course().IsMatch(before);

    [GeneratedRegex(@"\b(?:and|,|;) *(?:[a-z]+ly )?(?:gr[eo]w|r[io]se|rising|increas|climb|f[ea]ll|declin|drop|shr[aiu]nk|decreas)\w*(?: [a-z]+ly)?,? (?:for |in )?(?:the |a |its )?$", RegexOptions.CultureInvariant)]
    private static partial Regex Course();

    /// <summary>Words of a place before all others.</summary>
    [GeneratedRegex(@"\b(?:in first place|number one|No\. ?1|top of the (?:table|list|ranking)|leads|leading|led all|ahead of all|the (?:most|largest|highest) of all)\b|第一|首位|榜首|居首|领先|蝉联", RegexOptions.CultureInvariant)]
    private static partial Regex Superior();

    /// <summary>What else may go on for years: a growth, a fall, a mark that is passed, a habit.</summary>
    [GeneratedRegex(
        @"\b(?:gr[eo]w\w*|r[io]se\w*|rising|increas\w+|climb\w*|f[ea]ll\w*|declin\w+|shr[aiu]nk\w*|drop\w*|decreas\w+|exceed\w*|surpass\w*|pass(?:ed|es)|above|below|under|over|more than|less than|fewer than|at least|record|up|down|balanced|stable|steady|unchanged|without|not|no|held|hosted|published|took part|expand\w*|gain\w*|los[ts]\w*)\b"
        + "|增|升|降|减|超|突破|以上|以下|不低于|不少于|创|保持|举办|召开|发布|稳定|开展|获|被评|入选",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfSomethingElse();
}
