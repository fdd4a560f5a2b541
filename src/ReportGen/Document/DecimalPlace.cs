namespace ReportGen.Document;

/// <summary>Finds where numbers line up: before the decimal mark, or behind the last digit of a number that has none.</summary>
internal static class DecimalPlace
{
    /// <summary>What stands behind the place, to be measured; nothing where nothing does.</summary>
    /// <param name="mark">Parts decimals: a point or a comma.</param>
    public static IReadOnlyList<Inline> TailOf(IReadOnlyList<Inline> inlines, char mark)
    {
        var text = InlineText.Of(inlines);
        var place = Find(text, mark);
        return place >= text.Length ? [] : Behind(inlines, ref place);
    }

    /// <summary>Index of the first character behind the place; the text's length for a text without digits.</summary>
    public static int Find(ReadOnlySpan<char> text, char mark)
    {
        var at = text.IndexOfAnyInRange('0', '9');
        if (at < 0)
        {
            return text.Length;
        }

        while (at < text.Length && text[at] != mark && (char.IsAsciiDigit(text[at]) || IsGroupMark(text, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a sign parts two groups of digits.</summary>
    private static bool IsGroupMark(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or '.' or '\'' or '’' or ' ' or '\u00A0' or '\u2009' or '\u202F' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    /// <param name="skipped">Characters still to be skipped.</param>
    private static List<Inline> Behind(IReadOnlyList<Inline> inlines, ref int skipped)
    {
        var tail = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is Emphasis emphasis)
            {
                tail.Add(new Emphasis(emphasis.Kind, Behind(emphasis.Inlines, ref skipped)));
                continue;
            }

            var text = InlineText.Of([inline]);
            if (skipped < text.Length)
            {
                tail.Add(skipped == 0 ? inline : new Text(text[skipped..]));
            }

            skipped = Math.Max(0, skipped - text.Length);
        }

        return tail;
    }
}
