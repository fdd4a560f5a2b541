namespace ReportGen.Diagnostics;

/// <content>Editions of one report that say different things: RG0160 to RG0164.</content>
internal static partial class Messages
{
    /// <param name="printed">What the reader sees.</param>
    /// <param name="fact">Its metric and period.</param>
    /// <param name="other">The narrative that lacks it.</param>
    public static Diagnostic FigureOnlyHere(SourceSpan at, string printed, string fact, string other, SourceSpan related) =>
        Warning("RG0160", at, $"'{printed}' is printed here, but {other} nowhere prints the figure {fact}", $"print it in {other}, too, or take it out here: the readers of all editions should learn the same") with { Related = related };

    public static Diagnostic MoreFiguresOnlyHere(SourceSpan at, IReadOnlyList<string> facts, string other, SourceSpan related) =>
        Warning("RG0160", at, Text($"from here on {facts.Count} more {(facts.Count == 1 ? "figure is" : "figures are")} printed that {other} nowhere prints: ") + Listed(facts, 8), $"print them in {other}, too, or take them out here; if {other} is not finished yet, that can wait") with { Related = related };

    public static Diagnostic CoarserThanElsewhere(SourceSpan at, string printed, string fact, string other, SourceSpan related) =>
        Warning("RG0161", at, $"'{printed}' differs by more than 1 % from '{other}', as {related.File} prints the figure {fact}", "print it with more digits here, or with fewer there: number: 1 and compact: 2 say how many decimals stay") with { Found = printed, Expected = other, Related = related };

    public static Diagnostic ChaptersDiffer(SourceSpan at, int chapters, string other, int others, SourceSpan related) =>
        Warning("RG0162", at, Text($"this narrative has {Counted(chapters, "chapter")}, {other} has {Counted(others, "chapter")}"), "give all editions the same chapters in the same order; the one too many, or the one that is missing, may stand further up") with { Related = related };

    public static Diagnostic SectionsDiffer(SourceSpan at, string words, SourceSpan related) =>
        Warning("RG0163", at, $"the heading '{words}' has none of its level opposite it in the same chapter of {related.File}", "give all editions the same headings in the same order; the one that is missing may stand further up in the chapter") with { Related = related };

    private static string Counted(int count, string noun) => Text($"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
