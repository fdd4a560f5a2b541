namespace ReportGen.Document;

/// <summary>A stretch of an emphasised text that is emphasised in one way.</summary>
/// <param name="End">Just after its last character.</param>
/// <param name="Kind">Which way.</param>
internal readonly record struct EmphasisPart(int End, EmphasisPartKind Kind)
{
    /// <summary>The part that begins at a place in a text.</summary>
    public static EmphasisPart At(ReadOnlySpan<char> text, int start)
    {
        var kind = KindOf(text, start);
        var end = start + 1;
        while (end < text.Length && (char.IsLowSurrogate(text[end]) || KindOf(text, end) == kind))
        {
            end++;
        }

        return new EmphasisPart(end, kind);
    }

    private static EmphasisPartKind KindOf(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (EastAsian.IsLetter(c))
        {
            return EmphasisPartKind.Hanzi;
        }

        return EastAsian.IsWide(c) || (EastAsian.IsShared(c) && TouchesEastAsian(text, index)) ? EmphasisPartKind.Marks : EmphasisPartKind.Latin;
    }

    private static bool TouchesEastAsian(ReadOnlySpan<char> text, int index) =>
        (index > 0 && EastAsian.IsWide(text[index - 1])) || (index + 1 < text.Length && EastAsian.IsWide(text[index + 1]));
}
