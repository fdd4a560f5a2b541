namespace ReportGen.Diagnostics;

/// <summary>Asking finished files where their figures come from: RG081x.</summary>
internal static partial class Messages
{
    private const string AskElse = "ask its NAME.figures.json, which is written beside it, or the report's folder";

    public static Diagnostic NotTraceable(SourceSpan at) =>
        Error("RG0810", at, "this is no PDF, Word file (.docx) or list of figures (.figures.json)", "give a file that 'build' wrote, or the report's folder");

    public static Diagnostic NoFiguresInPdf(SourceSpan at) =>
        Error("RG0811", at, "this PDF carries no list of figures", $"it was built with 'attachments: false', or by another program; {AskElse}");

    public static Diagnostic NoFiguresInDocx(SourceSpan at) =>
        Error("RG0811", at, "this file carries no list of figures", $"it was built with 'attachments: false', or by another program; {AskElse}");

    public static Diagnostic EncryptedPdf(SourceSpan at) =>
        Error("RG0812", at, "this PDF is encrypted, so the list of figures in it cannot be read", $"take the protection off, or {AskElse}");

    public static Diagnostic DamagedPdf(SourceSpan at, string reason) =>
        Error("RG0813", at, $"this PDF cannot be followed: {reason}", $"it may have been cut short on its way, or changed by another program; get it again, or {AskElse}");

    public static Diagnostic DamagedDocx(SourceSpan at, string reason) =>
        Error("RG0813", at, $"this Word file cannot be opened: {reason.TrimEnd('.')}", $"it may have been cut short on its way; get it again, or {AskElse}");

    public static Diagnostic NotAListOfFigures(SourceSpan at) =>
        Error("RG0814", at, "this JSON is no list of figures", "the list is called NAME.figures.json and written beside the PDF; build the report again if it was changed by hand");

    public static Diagnostic NothingToTrace(SourceSpan at) =>
        Error("RG0815", at, "there is no file or folder of this name", "give a file that 'build' wrote, or the report's folder");

    public static Diagnostic TraceUnreadable(SourceSpan at, string reason) =>
        Error("RG0815", at, $"this file cannot be read: {reason.TrimEnd('.')}", "close it if a program has it open, and check that you may read it");
}
