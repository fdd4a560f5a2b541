namespace ReportGen.Binding.Printing;

/// <summary>Which characters are Chinese or Japanese text, where no blank parts words.</summary>
internal static class Cjk
{
    /// <summary>Han, kana, CJK punctuation and full-width forms; not Hangul, which parts words by blanks.</summary>
    public static bool IsWide(char c) => c is
        (>= '\u2E80' and <= '\u30FF') or (>= '\u3100' and <= '\u312F') or (>= '\u31A0' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF01' and <= '\uFF60')

        // Lead surrogates of planes 2 and 3, which hold nothing but Han.
        or (>= '\uD840' and <= '\uD8BF');
}
