namespace ReportGen.Document;

/// <summary>Kinds of characters of East Asian text, by code unit.</summary>
internal static class EastAsian
{
    /// <summary>Whether a language is written in Chinese, Japanese or Korean characters.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static bool IsLanguage(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return (end < 0 ? tag : tag[..end]).ToUpperInvariant() is "ZH" or "YUE" or "JA" or "KO";
    }

    /// <summary>Whether a code unit is of a wide East Asian character: hanzi, kana, hangul, full-width punctuation; for a character of planes 2 and 3, its first unit.</summary>
    public static bool IsWide(char c) =>
        c >= '\u2E80'
        && c is <= '\uA4CF' or (>= '\uAC00' and <= '\uD7A3') or (>= '\uD840' and <= '\uD8BF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    /// <summary>Whether a text has wide characters.</summary>
    public static bool Has(string text) => text.Any(IsWide);

    /// <summary>Whether a wide character is no punctuation: what gets a gap to Latin letters and figures.</summary>
    public static bool IsLetter(char c) =>
        IsWide(c) && c is not ((>= '\u3000' and <= '\u3004') or (>= '\u3008' and <= '\u3020') or '\u3030' or '\u30FB'
            or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6'));

    /// <summary>Punctuation whose ink is in the right half of its square.</summary>
    public static bool IsOpening(char c) => c is '「' or '『' or '（' or '【' or '《' or '〈' or '〔' or '〖' or '［' or '｛' or '“' or '‘';

    /// <summary>Punctuation whose ink is in the left half of its square.</summary>
    public static bool IsClosing(char c) => IsClosingBracket(c) || c is '、' or '。' or '，' or '．';

    /// <summary>Closing brackets and quotation marks.</summary>
    public static bool IsClosingBracket(char c) => c is '」' or '』' or '）' or '】' or '》' or '〉' or '〕' or '〗' or '］' or '｝' or '”' or '’';

    /// <summary>Punctuation that Latin and Chinese text share: which of the two it is, its neighbours tell.</summary>
    public static bool IsShared(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
