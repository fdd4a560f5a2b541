namespace ReportGen.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic OutputNotWritten(string path, string reason) =>
        Error("RG0801", SourceSpan.OfFile(path), $"this file cannot be written: {reason.TrimEnd('.')}", "close it if a program has it open, and check the folder's permissions and free space; earlier outputs are as they were");

    public static Diagnostic OutputReadOnly(string path) =>
        Error("RG0801", SourceSpan.OfFile(path), "this file is read-only, so it was not replaced", "allow writing to it, or choose another folder with -o; earlier outputs are as they were");

    public static Diagnostic OutputFolderIsFile(string path, string folder) =>
        Error("RG0801", SourceSpan.OfFile(path), $"this file cannot be written, because '{folder}' is a file, not a folder", "choose another folder with -o, or move the file away");

    public static Diagnostic OutputIsFolder(string path) =>
        Error("RG0801", SourceSpan.OfFile(path), "a folder of this name is in the way of the file", "move the folder away, or choose another with -o; earlier outputs are as they were");
}
