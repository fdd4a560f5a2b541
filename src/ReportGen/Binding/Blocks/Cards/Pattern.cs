using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Cards;

/// <summary>Words around a printed figure.</summary>
internal static class Pattern
{
    private const string Slot = "{0}";

    /// <summary>Puts a figure into its place among words.</summary>
    /// <param name="words">The words, with <c>{0}</c> for the figure.</param>
    public static IReadOnlyList<Inline> Fill(string words, Inline figure, SourceSpan span)
    {
        var at = words.IndexOf(Slot, StringComparison.Ordinal);
        Inline[] all = [new Text(words[..at]) { Span = span }, figure, new Text(words[(at + Slot.Length)..]) { Span = span }];
        return [.. all.Where(i => i is not Text { Value.Length: 0 })];
    }
}
