namespace ReportGen.Layout.Inline.Breaking;

/// <summary>How bad it is to end a line at a place that spaces do not offer. A ratio of 1 is 100, and penalties count squared, too.</summary>
internal static class BreakPenalties
{
    /// <summary>After a hyphen or slash that the author wrote, or at a soft hyphen: plain TeX's.</summary>
    public const double Hyphen = 50;

    /// <summary>Where the next line would begin with a dash: better than a line stretched twice.</summary>
    public const double Discouraged = 500;

    /// <summary>After a mark of a path or address: better than a line stretched twice.</summary>
    public const double Technical = 400;

    /// <summary>Inside a word that fits no line.</summary>
    public const double Emergency = 2000;

    /// <summary>Inside such a word, where the next line would begin with punctuation.</summary>
    public const double EmergencyBeforePunctuation = 4000;
}
