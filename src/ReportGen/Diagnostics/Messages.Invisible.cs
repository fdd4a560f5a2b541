using System.Globalization;

namespace ReportGen.Diagnostics;

/// <summary>Characters that authors cannot see, named so that they can find them.</summary>
internal static partial class Messages
{
    /// <summary>The first invisible character of a text, such as <c>U+200B</c>; null for none.</summary>
    public static string? InvisibleIn(string text)
    {
        var at = IndexOfInvisible(text);
        return at < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}");
    }

    /// <summary>Where the first of them stands; -1 for none. A blank that does not break looks like one that does.</summary>
    public static int IndexOfInvisible(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsInvisible(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private static string WithoutInvisible(string text) => IndexOfInvisible(text) < 0 ? text : string.Concat(text.Where(c => !IsInvisible(c)));

    private static bool IsInvisible(char c) => c is '\u00A0' or '\u202F' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
