using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Building;

/// <summary>Makes strings of code fit to print: no control characters, no halves of surrogate pairs.</summary>
internal static class DraftCharacters
{
    /// <summary>The text without what no file could carry, which is reported. Tabs and line ends are left.</summary>
    public static string Clean(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        var first = FirstControl(text);
        if (first >= 0)
        {
            diagnostics.Add(Messages.ControlCharacter(span, text[first], text.Count(IsControl)));
            text = string.Concat(text.Where(c => !IsControl(c)));
        }

        return IsWellFormed(text) ? text : Mended(text);
    }

    private static int FirstControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsControl(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF';

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Runes of a string that is not well-formed are U+FFFD where it is not.</summary>
    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune);
        }

        return mended.ToString();
    }
}
