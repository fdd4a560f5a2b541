namespace ReportGen.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic OutputNotWritten(string path, string reason) =>
        Error("RG0801", SourceSpan.OfFile(path), $"cannot be written: {reason}", "close the file if a program has it open, and check the folder's permissions and free space; earlier outputs are as they were");
}
