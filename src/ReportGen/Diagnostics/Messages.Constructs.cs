namespace ReportGen.Diagnostics;

/// <content>Footnotes, <c>:::</c> containers and placement in narratives: RG034x and RG035x.</content>
internal static partial class Messages
{
    public static Diagnostic UnknownNote(SourceSpan at, string label, IReadOnlyList<string> near) =>
        Error("RG0340", at, $"there is no footnote '[^{label}]'", DidYouMean([.. near.Select(n => $"[^{n}]")]) ?? $"write it on a line of its own: [^{label}]: What it says. To print the brackets, write \\[^{label}]");

    public static Diagnostic DuplicateNote(SourceSpan at, string label, SourceSpan first) =>
        Error("RG0341", at, $"the footnote '[^{label}]' is written twice", "give each its own label, or delete one") with { Related = first };

    public static Diagnostic UnusedNote(SourceSpan at, string label) =>
        Warning("RG0342", at, $"nothing in the text refers to the footnote '[^{label}]', so it is not printed", $"put [^{label}] after the words it belongs to, or delete it");

    public static Diagnostic NoteInNote(SourceSpan at) =>
        Error("RG0343", at, "a footnote cannot have footnotes of its own", "put the words into this footnote, or into the text");

    public static Diagnostic NotInNote(SourceSpan at, string what) =>
        Error("RG0344", at, $"{what} cannot stand in a footnote", "a footnote holds paragraphs, lists, quotations and code; move the rest into the text");

    public static Diagnostic EmptyNote(SourceSpan at, string label) =>
        Error("RG0345", at, $"the footnote '[^{label}]' says nothing", $"write its words after the colon: [^{label}]: What it says");

    public static Diagnostic NoteWithoutWords(SourceSpan at) =>
        Error("RG0346", at, "this footnote does not begin with words, so its number has no line to stand on", "begin it with a sentence, and put lists, quotations and code below it, indented by four blanks");

    public static Diagnostic NoteInSetting(SourceSpan at, string label) =>
        Error("RG0347", at, "a setting cannot have footnotes", $"delete [^{label}], or put it after words of the text. To print the brackets, write \\[^{label}]");

    public static Diagnostic UnknownContainer(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error("RG0350", at, name.Length == 0 ? "these colons have attributes, but no name" : $"there is no container '::: {name}'", DidYouMean([.. near.Select(n => "::: " + n)]) ?? ContainerForms);

    public static Diagnostic UnclosedContainer(SourceSpan at, string name) =>
        Error("RG0351", at, $"'::: {name}' is never closed", "put a line ::: after what belongs into it");

    public static Diagnostic ContainerEndsNothing(SourceSpan at) =>
        Error("RG0352", at, "this ::: ends nothing, because nothing is open here", "delete it, or put a line ::: columns or ::: landscape where it should begin");

    public static Diagnostic NestedContainer(SourceSpan at, string name, string outer) =>
        Error("RG0353", at, $"'::: {name}' cannot stand inside '::: {outer}'", "close the outer one before; only columns may stand on a turned page");

    public static Diagnostic ContainerInside(SourceSpan at, string name) =>
        Error("RG0354", at, $"'::: {name}' cannot stand inside a list or quotation", "take its lines out of the list, without blanks in front");

    public static Diagnostic BadColumnCount(SourceSpan at, string found, int most) =>
        Error("RG0355", at, $"'{found}' is not a number of columns", FormattableString.Invariant($"write count=2, up to count={most}")) with { Found = found, Expected = FormattableString.Invariant($"a number from 2 to {most}") };

    public static Diagnostic BadPlacement(SourceSpan at, string found, IReadOnlyList<string> near) =>
        Error("RG0356", at, $"'{found}' is not a place on the page", DidYouMean(near) ?? "write placement=top, placement=bottom or placement=here") with { Found = found, Expected = "top, bottom or here" };

    private const string ContainerForms = "there are ::: columns, ::: columns {count=3} and ::: landscape";
}
