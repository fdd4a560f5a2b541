namespace ReportGen.Diagnostics;

/// <summary>Every code, wording and hint, one method a message; the rooms have a file each.</summary>
/// <remarks>
/// Codes: RG00xx report folder and settings, RG01xx bindings, RG02xx metrics.csv, RG03xx narrative structure,
/// RG04xx fonts and layout, RG05xx images, RG06xx PDF, RG07xx DOCX, RG08xx outputs and command line,
/// RG09xx constructs that this version does not support yet. A code is never reused for another meaning.
/// </remarks>
internal static partial class Messages
{
    private static Diagnostic Error(string code, SourceSpan at, string message, string? hint = null) =>
        new(code, Severity.Error, at, message) { Hint = hint };

    private static Diagnostic Warning(string code, SourceSpan at, string message, string? hint = null) =>
        new(code, Severity.Warning, at, message) { Hint = hint };

    private static Diagnostic Note(string code, SourceSpan at, string message, string? hint = null) =>
        new(code, Severity.Note, at, message) { Hint = hint };

    /// <summary>"did you mean 'a' or 'b'?", or null when nothing is near.</summary>
    private static string? DidYouMean(IReadOnlyList<string> near) => near.Count switch
    {
        0 => null,
        _ => "did you mean " + string.Join(" or ", near.Select(n => $"'{n}'")) + "?",
    };
}
