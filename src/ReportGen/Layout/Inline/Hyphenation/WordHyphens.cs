using System.Globalization;
using ReportGen.Layout.Inline.Items;

namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Finds the words of an item that a hyphen may break: plain words, no numbers, compounds or addresses, and names only if asked.</summary>
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
    /// <param name="withNames">Whether words that begin with a capital may be broken, too.</param>
    /// <param name="offsets">Filled with characters of the item before each place, ascending; <see cref="Most"/> long.</param>
    /// <returns>How many places there are.</returns>
    public static int Find(Hyphenator hyphenator, ReadOnlySpan<char> chars, in Item item, bool withNames, Span<int> offsets)
    {
        var count = 0;
        Span<int> places = stackalloc int[Most];
        for (var start = item.Start; start < item.End;)
        {
            if (!char.IsLetter(chars[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < item.End && char.IsLetter(chars[end]))
            {
                end++;
            }

            if (end - start <= Most && IsFree(chars, start, end))
            {
                var found = Find(hyphenator, chars[start..end], withNames, places);
                for (var i = 0; i < found && count < offsets.Length; i++)
                {
                    offsets[count++] = start - item.Start + places[i];
                }
            }

            start = end;
        }

        return count;
    }

    private static int Find(Hyphenator hyphenator, ReadOnlySpan<char> word, bool withNames, Span<int> places)
    {
        if (!char.IsUpper(word[0]) || !(withNames || hyphenator.HasCapitalNouns))
        {
            return hyphenator.Find(word, places);
        }

        Span<char> small = stackalloc char[Most];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(word[0]);
        return hyphenator.Find(small[..word.Length], places);
    }

    private static bool IsFree(ReadOnlySpan<char> chars, int start, int end) =>
        (start == 0 || (!Binds(chars[start - 1]) && chars[start - 1] is not ('.' or ':')))
        && (end == chars.Length || (!Binds(chars[end]) && !IsInside(chars, end)));

    // A mark that ends a sentence binds nothing; one with more behind it does: 'report.pdf'.
    private static bool IsInside(ReadOnlySpan<char> chars, int mark) =>
        chars[mark] is '.' or ':' && mark + 1 < chars.Length && char.IsLetterOrDigit(chars[mark + 1]);

    private static bool Binds(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || Ties.Contains(c, StringComparison.Ordinal);
}
