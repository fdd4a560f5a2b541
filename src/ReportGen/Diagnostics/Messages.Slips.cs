namespace ReportGen.Diagnostics;

/// <content>What was meant for something else, and would be printed as it is.</content>
internal static partial class Messages
{
    public static Diagnostic ReferenceSlip(SourceSpan at, string name, string meant) =>
        Warning("RG0335", at, $"'@{name}' is no cross reference, so it is printed as it is", $"write @{meant}");

    public static Diagnostic ReferenceToOtherId(SourceSpan at, string id, string name) =>
        Warning(
            "RG0335",
            at,
            $"'@{id}' is printed as it is: a cross reference begins with @sec-, @tbl- or @fig-",
            $"change the id to sec-{name} and write @sec-{name} (of a table tbl-{name}, of a picture fig-{name})");

    public static Diagnostic PictureNotRead(SourceSpan at, string path, string hint) =>
        Error("RG0336", at, $"this picture cannot be read, so its signs would be printed: {Shortened(path)}", hint);

    public static Diagnostic BindingSlip(SourceSpan at, string typed, string binding) =>
        Warning("RG0338", at, $"'{typed}' is printed as it is, not as a figure", $"write {binding}");

    public static Diagnostic FenceSlip(SourceSpan at, string word, string meant) =>
        Warning("RG0337", at, $"there is no block '{word}', so these lines are printed as code", $"did you mean ```{meant}?");

    public static Diagnostic FigureCaption(SourceSpan at) =>
        Warning("RG0325", at, "this line is printed as prose, not as a caption", "write a picture's caption in quotes after its path: " + PictureForm("fig-id"));

    public static Diagnostic TableCaption(SourceSpan at, string words) =>
        Warning("RG0325", at, "this line is printed as prose, not as a caption", $"write Table: {words}; tables number themselves");

    public static Diagnostic PageBreakInLine(SourceSpan at) => UnknownCommand(at, "pagebreak", isPageBreak: true);

    public static Diagnostic Untranslated(SourceSpan at, string field, string text, string id, string column) =>
        Warning("RG0139", at, $"the {field} '{text}' of '{id}' is not translated, and is printed as it is", $"fill in the column '{column}' of metrics.csv");
}
