namespace ReportGen.Diagnostics;

/// <content>Constructs of narratives that this version does not support yet: RG090x.</content>
internal static partial class Messages
{
    public static Diagnostic FilterNotSupported(SourceSpan at, string filter) =>
        Error("RG0901", at, $"the filter '{filter}' is not supported yet", WorkingFilters);

    public static Diagnostic TagNotSupported(SourceSpan at, string tag) =>
        Error("RG0902", at, $"the tag '{tag}' is not supported yet", WorkingTags);

    public static Diagnostic MarkdownNotSupported(SourceSpan at, string construct) =>
        Error("RG0906", at, $"this Markdown construct is not supported yet: {construct}", "write it as plain paragraphs, lists or tables");
}
