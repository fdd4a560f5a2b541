namespace ReportGen.Diagnostics;

/// <content>Documents made in code: the problems of narratives, with hints for code.</content>
internal static partial class Messages
{
    public static Diagnostic SkippedHeadingLevelInCode(SourceSpan at, int level, int before) =>
        SkippedHeadingLevel(at, level, before) with { Hint = FormattableString.Invariant($"give it level {before + 1}") };

    /// <summary>The problem of a reference, with a hint for code.</summary>
    public static Diagnostic ReferenceInCode(Diagnostic problem) =>
        problem.Hint?.StartsWith("did you mean", StringComparison.Ordinal) == true ? problem
            : problem with { Hint = problem.Code == "RG0316" ? "give it a caption" : "give a heading, table or picture this id" };

    public static Diagnostic MissingAltInCode(SourceSpan at) =>
        MissingAlt(at) with { Hint = "say what it shows, or set PictureOptions.IsDecorative" };

    public static Diagnostic EmptyNoteInCode(SourceSpan at) =>
        Error("RG0345", at, "this footnote says nothing", "give it words");

    public static Diagnostic TooManyCellsInCode(SourceSpan at, int found, int expected) =>
        TooManyCells(at, found, expected) with { Hint = "give the table another Column, or take the cell out" };
}
