using System.Globalization;
using System.Text;

namespace ReportGen.Provenance.Reading;

/// <summary>Text as it is compared: without the differences that a reader does not see or a keyboard does not have.</summary>
internal static class PrintedText
{
    // U+FF01 to U+FF5E are the ASCII characters in the width of hanzi.
    private const int FullWidthShift = 0xFF01 - 0x21;

    /// <summary>One kind of blank and minus, half width, small letters, no controls.</summary>
    public static string Normal(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Plain(c) is { } plain && (plain != ' ' || result is [.., not ' ']))
            {
                result.Append(plain);
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>Parts a normal text into its first number and what stands around it, blanks left out; the number is empty where there is none.</summary>
    public static (string Number, string Around) Parted(string normal)
    {
        var first = normal.IndexOfAny(Digits);
        if (first < 0)
        {
            return (string.Empty, normal);
        }

        var start = first > 0 && normal[first - 1] is '-' or '+' ? first - 1 : first;
        var end = first;
        while (end < normal.Length && (char.IsAsciiDigit(normal[end]) || IsWithin(normal, end)))
        {
            end++;
        }

        return (normal[start..end], (normal[..start] + normal[end..]).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>The digits alone, for those who type a number as its cell writes it.</summary>
    public static string DigitsOf(string text) => string.Concat(Normal(text).Where(char.IsAsciiDigit));

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Whether a mark parts digits from digits: a decimal mark, or one between groups.</summary>
    private static bool IsWithin(string text, int at) =>
        text[at] is ',' or '.' or '\'' or ' ' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static char? Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - FullWidthShift)),
        '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013' => '-',
        '\u2019' => '\'',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format => null,
        _ => char.ToLowerInvariant(c),
    };
}
