namespace ReportGen.Docx;

/// <summary>A language as Word's proofing tools know it: with a region, and one for each of the two scripts of a line.</summary>
/// <param name="Latin">Tag for Latin text.</param>
/// <param name="EastAsian">Tag for Chinese, Japanese or Korean text.</param>
/// <param name="IsEastAsian">Whether the document itself is written in Chinese, Japanese or Korean.</param>
internal sealed record WordLanguage(string Latin, string EastAsian, bool IsEastAsian)
{
    /// <summary>Whether every paragraph is indented, the first after a heading too, as Chinese ones are.</summary>
    public bool Indents => EastAsian.StartsWith("zh", StringComparison.Ordinal) && IsEastAsian;

    /// <summary>Whether words are hyphenated: in the languages that the PDF has patterns for.</summary>
    public bool IsHyphenated => !IsEastAsian && Latin.Split('-')[0].ToUpperInvariant() is "DE" or "EN" or "ES" or "FR";

    /// <summary>The pair for a document's BCP 47 tag.</summary>
    public static WordLanguage Of(string tag)
    {
        var language = tag.Split('-')[0].ToLowerInvariant();
        return language switch
        {
            "zh" => new WordLanguage("en-US", IsTraditional(tag) ? "zh-TW" : "zh-CN", true),
            "ja" => new WordLanguage("en-US", "ja-JP", true),
            "ko" => new WordLanguage("en-US", "ko-KR", true),
            _ => new WordLanguage(tag.Contains('-', StringComparison.Ordinal) ? tag : WithRegion(language), "zh-CN", false),
        };
    }

    private static bool IsTraditional(string tag) =>
        tag.Split('-').Skip(1).Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");

    /// <summary>Word has no dictionary for a language without a region; plain tags get their likeliest region (CLDR).</summary>
    private static string WithRegion(string language) => language switch
    {
        "en" => "en-US",
        "da" => "da-DK",
        "sv" => "sv-SE",
        "cs" => "cs-CZ",
        "el" => "el-GR",
        "uk" => "uk-UA",
        "de" or "fr" or "es" or "it" or "nl" or "pl" or "pt" or "ru" or "fi" or "hu" or "ro" or "tr" =>
            language + "-" + language.ToUpperInvariant(),
        _ => language,
    };
}
