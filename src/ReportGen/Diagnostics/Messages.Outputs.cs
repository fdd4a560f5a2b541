namespace ReportGen.Diagnostics;

/// <summary>Writing the outputs: RG08xx.</summary>
internal static partial class Messages
{
    public static Diagnostic OutputNotWritten(string path, string reason) =>
        Error("RG0801", SourceSpan.OfFile(path), $"this file cannot be written: {reason.TrimEnd('.')}", "close it if a program has it open, and check the folder's permissions and free space; earlier outputs are as they were");

    public static Diagnostic OutputDiskFull(string path) =>
        Error("RG0801", SourceSpan.OfFile(path), "the disk is full, so this file was not written", "make room on it, or choose another folder with -o; earlier outputs are as they were");

    public static Diagnostic OutputFolderDenied(string path, string folder) =>
        Error("RG0801", SourceSpan.OfFile(path), $"nothing may be written into the folder '{folder}'", "ask for permission to write there, or choose another folder with -o; earlier outputs are as they were");

    public static Diagnostic OutputReadOnly(string path) =>
        Error("RG0801", SourceSpan.OfFile(path), "this file is read-only, so it was not replaced", "allow writing to it, or choose another folder with -o; earlier outputs are as they were");

    public static Diagnostic OutputFolderIsFile(string path, string folder) =>
        Error("RG0801", SourceSpan.OfFile(path), $"this file cannot be written, because '{folder}' is a file, not a folder", "choose another folder with -o, or move the file away");

    public static Diagnostic OutputIsFolder(string path) =>
        Error("RG0801", SourceSpan.OfFile(path), "a folder of this name is in the way of the file", "move the folder away, or choose another with -o; earlier outputs are as they were");

    public static Diagnostic OutputFolderBusy(string folder) =>
        Error("RG0802", SourceSpan.OfFile(folder), "another build is writing here", "wait for it to end, or write into another folder with -o; earlier outputs are as they were");

    public static Diagnostic OutputNotRestored(string path, string reason, IEnumerable<string> remedies) =>
        Error("RG0803", SourceSpan.OfFile(path), $"this file cannot be written: {reason.TrimEnd('.')}; and not every earlier output could be put back", string.Join("; ", remedies));

    public static string OutputToRename(string path, string backup, string reason) =>
        $"the earlier '{path}' is now '{backup}' ({reason}): rename it";

    public static string OutputToDelete(string path, string reason) =>
        $"'{path}' was not there before and could not be taken away ({reason}): delete it";
}
