using System.Globalization;
using System.Text;

namespace ReportGen.Pdf.Embedding;

/// <summary>Text as a ToUnicode map may give it: PDF/A-2, 6.2.11.7.2 forbids U+0000, U+FEFF and U+FFFE.</summary>
internal static class ExtractableText
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';
    private const char WordJoiner = '\u2060';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Controls become spaces, what is invalid U+FFFD; marks for line breaking vanish unless they are all there is.</summary>
    /// <returns>At least one character.</returns>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(result, rune);
        }

        return result.Length > 0 ? result.ToString()
            : text.Contains(SoftHyphen, StringComparison.Ordinal) ? SoftHyphen.ToString()
            : ZeroWidthSpace.ToString();
    }

    /// <summary>Whether a text has characters whose meaning only its author knows.</summary>
    public static bool HasPrivateUse(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or (>= '\u007F' and < '\u00A0') or SoftHyphen or (>= ZeroWidthSpace and <= WordJoiner)
                || character >= '\uD800')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static void Append(StringBuilder result, Rune rune)
    {
        if (rune.Value is SoftHyphen or ZeroWidthSpace or WordJoiner or ByteOrderMark)
        {
            return;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            result.Append(' ');
            return;
        }

        // The last two code points of each plane are no characters.
        result.Append(((rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune).ToString());
    }
}
