using System.Globalization;
using ReportGen.Layout.Inline.Items;

namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Finds the words of an item that a hyphen may break: plain words, no names, numbers, compounds or addresses.</summary>
internal static class WordHyphens
{
    /// <summary>Room for the places of an item: more are not looked for.</summary>
    public const int Most = 64;

    // A word beside one of these is part of something that a hyphen would spoil.
    private const string Ties = "-\u2010\u2011/\\@_#&=+";

    /// <summary>Finds where an item may be broken.</summary>
    /// <param name="hyphenator">The patterns of its language.</param>
    /// <param name="chars">The paragraph's characters.</param>
    /// <param name="item">The item.</param>
    /// <param name="offsets">Filled with characters of the item before each place, ascending; <see cref="Most"/> long.</param>
    /// <returns>How many places there are.</returns>
    public static int Find(Hyphenator hyphenator, ReadOnlySpan<char> chars, in Item item, Span<int> offsets)
    {
        var count = 0;
        Span<int> places = stackalloc int[Most];
        for (var start = item.Start; start < item.End;)
        {
            if (!IsPartOfWord(chars[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < item.End && IsPartOfWord(chars[end]))
            {
                end++;
            }

            if (end - start <= Most && IsFree(chars, start, end))
            {
                var found = hyphenator.Find(chars[start..end], places);
                for (var i = 0; i < found && count < offsets.Length; i++)
                {
                    offsets[count++] = start - item.Start + places[i];
                }
            }

            start = end;
        }

        return count;
    }

    private static bool IsPartOfWord(char c) => char.IsAsciiLetterLower(c) || (c > '\u007F' && char.IsLetter(c)) || char.IsAsciiLetterUpper(c);

    private static bool IsFree(ReadOnlySpan<char> chars, int start, int end) =>
        (start == 0 || (!Binds(chars[start - 1]) && chars[start - 1] is not ('.' or ':')))
        && (end == chars.Length || (!Binds(chars[end]) && !IsInside(chars, end)));

    // A mark that ends a sentence binds nothing; one with more behind it does: 'report.pdf'.
    private static bool IsInside(ReadOnlySpan<char> chars, int mark) =>
        chars[mark] is '.' or ':' && mark + 1 < chars.Length && char.IsLetterOrDigit(chars[mark + 1]);

    private static bool Binds(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || Ties.Contains(c, StringComparison.Ordinal);
}
