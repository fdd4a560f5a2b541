namespace ReportGen.Drafts;

/// <summary>Lines of code as places of problems.</summary>
internal static class CodePlace
{
    /// <summary>The line on which a call stands, by the file's name alone: the folders are those of the machine that compiled it.</summary>
    /// <param name="file">Path as the compiler gives it.</param>
    public static SourceSpan Of(string file, int line)
    {
        var name = file[(file.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return new SourceSpan(name, name.Length == 0 ? 0 : line, 0, name.Length == 0 ? 0 : line, 0);
    }
}
