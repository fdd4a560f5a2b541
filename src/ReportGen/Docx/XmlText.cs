using System.Text;
using System.Xml;

namespace ReportGen.Docx;

/// <summary>Keeps characters out that XML cannot carry: a single one would make the whole package unreadable.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, with U+FFFD for each character that XML 1.0 forbids.</summary>
    /// <returns>The same string when nothing had to be replaced.</returns>
    public static string Clean(string text)
    {
        var bad = FirstInvalid(text, 0);
        if (bad < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text);
        for (; bad >= 0; bad = FirstInvalid(text, bad + 1))
        {
            clean[bad] = Replacement;
        }

        return clean.ToString();
    }

    private static int FirstInvalid(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
