using System.Text;

namespace ReportGen.Binding.Templates;

/// <summary>
/// Stands in for a printed figure while Markdown is parsed. Private-use characters count as letters there, so
/// <c>**{{ a }}**</c> parses as a word in bold would, and a figure's own characters never become markup.
/// </summary>
/// <remarks>A sentinel is <see cref="Open"/>, the hexadecimal digits of the insert's index, <see cref="Close"/>.</remarks>
internal static class Sentinels
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';
    private const char Zero = '\uE010';
    private const char Last = '\uE01F';

    public static void Append(StringBuilder text, int index)
    {
        text.Append(Open);
        var shift = 28;
        while (shift > 0 && index >> shift == 0)
        {
            shift -= 4;
        }

        for (; shift >= 0; shift -= 4)
        {
            text.Append((char)(Zero + ((index >> shift) & 0xF)));
        }

        text.Append(Close);
    }

    public static bool In(ReadOnlySpan<char> text) => text.Contains(Open);

    /// <summary>Reads the sentinel that begins at a character.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int index, out int next)
    {
        (index, next) = (0, at);
        if (text[at] != Open)
        {
            return false;
        }

        for (next = at + 1; next < text.Length && text[next] is >= Zero and <= Last; next++)
        {
            index = (index << 4) | (text[next] - Zero);
        }

        return next < text.Length && text[next++] == Close;
    }

    /// <summary>Offset of the first character that an author may not use, from a start; -1 for none.</summary>
    public static int FindReserved(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAnyInRange(Open, Last);
        return at < 0 ? -1 : start + at;
    }
}
