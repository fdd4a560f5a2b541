namespace ReportGen.Diagnostics;

/// <summary>Every code, wording and hint, one method a message; the rooms have a file each.</summary>
/// <remarks>
/// Codes: RG00xx report folder and settings, RG01xx bindings, RG02xx metrics.csv, RG03xx narrative structure,
/// RG04xx fonts and layout, RG05xx images, RG06xx PDF, RG07xx DOCX, RG08xx outputs and command line,
/// RG09xx constructs that this version does not support yet. A code is never reused for another meaning.
/// </remarks>
internal static partial class Messages
{
    /// <summary>Word before the bare name of a cell.</summary>
    public const string CellWord = "cell ";

    /// <summary>The same message, with the cell or row of metrics.csv that it is about, as spreadsheet software names it.</summary>
    /// <param name="cell">Such as <c>cell B4</c> or <c>row 4</c>.</param>
    public static Diagnostic InCell(string cell, Diagnostic problem) => problem with
    {
        Message = $"{cell}: {problem.Message}",
        Cell = cell.StartsWith(CellWord, StringComparison.Ordinal) ? cell[CellWord.Length..] : null,
    };

    private static Diagnostic Error(string code, SourceSpan at, string message, string? hint = null) =>
        New(code, Severity.Error, at, message, hint);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string? hint = null) =>
        New(code, Severity.Warning, at, message, hint);

    private static Diagnostic Note(string code, SourceSpan at, string message, string? hint = null) =>
        New(code, Severity.Note, at, message, hint);

    private static Diagnostic New(string code, Severity severity, SourceSpan at, string message, string? hint) =>
        new(code, severity, at, Readable(message)) { Hint = hint is null ? null : Readable(hint) };

    /// <summary>Quotes the beginning of what is too long to be read: a book in one cell, a word of ten thousand letters.</summary>
    private static string Readable(string text)
    {
        const int Longest = 600;
        const int LongestWord = 200;
        const int Kept = 80;
        if (text.Length <= LongestWord)
        {
            return text;
        }

        var words = text.Split(' ').Select(w => w.Length > LongestWord ? w[..Kept] + "…" + w[^1] : w);
        var shorter = string.Join(' ', words);
        return shorter.Length <= Longest ? shorter : shorter[..Longest] + "…";
    }

    /// <summary>"did you mean 'a' or 'b'?", or null when nothing is near.</summary>
    private static string? DidYouMean(IReadOnlyList<string> near) => near.Count switch
    {
        0 => null,
        _ => "did you mean " + string.Join(" or ", near.Select(n => $"'{n}'")) + "?",
    };
}
