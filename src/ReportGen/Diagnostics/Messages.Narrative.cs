namespace ReportGen.Diagnostics;

/// <content>Structure of narratives: RG03xx.</content>
internal static partial class Messages
{
    public static Diagnostic SkippedHeadingLevel(SourceSpan at, int level, int before) =>
        Warning(
            "RG0301",
            at,
            before == 0
                ? FormattableString.Invariant($"the first heading has {level} #; it should have one")
                : FormattableString.Invariant($"a heading with {level} # follows one with {before}, so a level is missing between them"),
            FormattableString.Invariant($"write {new string('#', before + 1)} instead of {new string('#', level)}"));

    public static Diagnostic DuplicateId(SourceSpan at, string id, SourceSpan first) =>
        Error("RG0302", at, $"the id '{id}' is used twice", "give each its own") with { Related = first };

    public static Diagnostic UnresolvedReference(SourceSpan at, string id, IReadOnlyList<string> near) =>
        Error("RG0303", at, $"'@{id}' refers to nothing", DidYouMean([.. near.Select(n => "@" + n)]) ?? "give what is meant this id: " + TargetForm(id));

    public static Diagnostic ReferenceToBareId(SourceSpan at, string id, string name, SourceSpan target) =>
        Error("RG0303", at, $"'@{id}' refers to nothing", $"there is an id '{name}': change it to {{#{id}}}") with { Related = target };

    public static Diagnostic DeadAnchor(SourceSpan at, string id, IReadOnlyList<string> near) =>
        Error("RG0304", at, $"no heading or id is called '#{id}'", DidYouMean([.. near.Select(n => "#" + n)]) ?? $"give the heading that is meant this id: {{#{id}}}");

    public static Diagnostic RelativeLink(SourceSpan at, string target, IReadOnlyList<string> near) =>
        Error("RG0305", at, $"the link '{target}' leads nowhere for readers of the finished document", DidYouMean(near) ?? "link to a heading (#its-words) or to a whole address (https://…)");

    public static Diagnostic RefusedScheme(SourceSpan at, string scheme) =>
        Error("RG0306", at, $"links of the kind '{scheme}:' are not allowed", "allowed are https:, http: and mailto:");

    public static Diagnostic UnusualScheme(SourceSpan at, string scheme) =>
        Warning("RG0307", at, $"links of the kind '{scheme}:' may not work for every reader", "https: and mailto: work everywhere");

    public static Diagnostic MissingAlt(SourceSpan at) =>
        Warning("RG0308", at, "this picture has no description for people who cannot see it", "write what it shows between the brackets, or mark it with {.decorative} if it shows nothing");

    public static Diagnostic RawHtml(SourceSpan at, string html) =>
        Warning("RG0309", at, $"HTML is printed as text: {Shortened(html)}", "use Markdown, or write the text as code");

    public static Diagnostic AttributeWithoutEffect(SourceSpan at, string name) =>
        name == "{-}" ? MisplacedDash(at) : Warning("RG0310", at, $"'{name}' has no effect here", "take it out of the braces");

    public static Diagnostic UnknownClass(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error("RG0339", at, $"words cannot be '.{name}'", DidYouMean([.. near.Select(n => "." + n)]) ?? "write {.smallcaps} for small capitals, *italic* or **bold**; other looks come from the theme");

    private static Diagnostic MisplacedDash(SourceSpan at) =>
        Warning("RG0310", at, "'{-}' has no effect here", "it leaves a heading without a number, and belongs at the end of the heading's line");

    public static Diagnostic CaptionWithoutTable(SourceSpan at) =>
        Warning("RG0311", at, "this caption has no table, so it is printed as prose", "put it on the line before or after its table");

    public static Diagnostic TooManyCells(SourceSpan at, int found, int expected) =>
        Error("RG0312", at, FormattableString.Invariant($"this row has {found} cells, but the table has {expected} columns"), "to print a bar inside a cell, write \\|") with
        {
            Found = FormattableString.Invariant($"{found} cells"),
            Expected = FormattableString.Invariant($"{expected} cells"),
        };

    public static Diagnostic LooksLikeTable(SourceSpan at) =>
        Warning("RG0313", at, "this looks like a table, but is printed as prose", "every line of a table needs a bar |, and the table a blank line before and after it");

    public static Diagnostic TableWithoutRule(SourceSpan at) =>
        Warning("RG0313", at, "this looks like a table, but is printed as prose", "put a line such as |---|---| below the table's first line");

    public static Diagnostic HeadingWithoutBlank(SourceSpan at, string word) =>
        Warning("RG0323", at, $"'{word}' is printed as prose, not as a heading", "put a space after the #");

    public static Diagnostic UnknownCommand(SourceSpan at, string name, bool isPageBreak) =>
        Warning(
            "RG0324",
            at,
            isPageBreak ? "'\\pagebreak' works only on a line of its own, so it is printed here" : $"'\\{name}' is not a command here, so it is printed as it is",
            isPageBreak ? "put nothing else on the line, and blank lines around it" : "the only one is \\pagebreak, on a line of its own");

    public static Diagnostic BoldNotClosed(SourceSpan at, string mark) =>
        Warning("RG0326", at, $"'{mark}' opens bold text that is never closed, so the marks are printed", $"put '{mark}' right after the last bold word");

    private const string LengthsOfHeights = "a length such as 60mm, 6cm, 3in, 200pt";

    public static Diagnostic BadWidth(SourceSpan at, string found) =>
        Error("RG0314", at, $"'{found}' is not a width", "write width=60% or width=80mm") with { Found = found, Expected = "a part of the text's width such as 60%, or a length such as 80mm, 8cm, 3in, 200pt" };

    public static Diagnostic BadHeight(SourceSpan at, string found) =>
        Error("RG0314", at, $"'{found}' is not a height", "write height=60mm") with { Found = found, Expected = LengthsOfHeights };

    public static Diagnostic BadChartHeight(SourceSpan at, string found) =>
        Error("RG0314", at, $"'{found}' is not a height", "write height: 60mm") with { Found = found, Expected = LengthsOfHeights };

    public static Diagnostic ReferenceWithoutNumber(SourceSpan at, string id, SourceSpan target) =>
        Error(
            "RG0316",
            at,
            $"'@{id}' refers to something without a caption, so it has no number",
            "give it one: " + TargetForm(id)) with { Related = target };

    /// <summary>How something is written that a reference can name, by the kind of the reference.</summary>
    private static string TargetForm(string id) => id switch
    {
        ['t', 'b', 'l', ..] => $"Table: The caption {{#{id}}}",
        ['f', 'i', 'g', ..] => PictureForm(id),
        _ => $"# The heading {{#{id}}}",
    };

    private static string PictureForm(string id) => $"![What it shows](picture.jpg \"The caption\"){{#{id}}}";

    public static Diagnostic BindingInTarget(SourceSpan at, string target) =>
        Warning("RG0317", at, $"figures in the address of a link are not filled in: {Shortened(target)}", "write the address out");

    public static Diagnostic NoTitle(SourceSpan at) =>
        Error("RG0318", at, "the report has no title", "begin the narrative with a heading (# Our year), or set 'title' between --- lines at its top");

    public static Diagnostic EmptyHeading(SourceSpan at) =>
        Warning("RG0319", at, "this heading has no words, so it is left out", "write its words after the #, or delete the line");

    public static Diagnostic MarkdownTooDeep(SourceSpan at) =>
        Error("RG0320", at, "lists, quotations or brackets are nested too deep here to be read", "look for a line that repeats >, [ or blanks by mistake");

    public static Diagnostic NarrativeWithoutText(SourceSpan at) =>
        Warning("RG0327", at, "the narrative holds no text, so the report is a title page alone", "write the text below the settings");

    public static Diagnostic TooMuchMarkup(SourceSpan at) =>
        Error("RG0333", at, "this paragraph has more emphases, links and brackets than can be read", "part it by blank lines");

    public static Diagnostic InlinesTooDeep(SourceSpan at) =>
        Error("RG0334", at, "emphases, links or brackets are nested too deep here to be read", "take out signs that are repeated by accident");

    public static Diagnostic ReferenceLinkWithoutAddress(SourceSpan at) =>
        Warning("RG0322", at, "this looks like a link, but its address is missing", "add a line such as [name]: https://example.org, or write [words](https://example.org)");

    public static Diagnostic CaptionInsideLine(SourceSpan at) =>
        Warning("RG0321", at, "the caption of a picture inside a line is not printed", "put the picture into a paragraph of its own");

    public static Diagnostic MalformedAddress(SourceSpan at, string target) =>
        Error("RG0332", at, $"'{Shortened(target)}' is not a whole address", "write it as in https://example.org/page or mailto:name@example.org");

    public static Diagnostic UnclosedComment(SourceSpan at) =>
        Error("RG0330", at, "this comment has no end, and hides everything behind it", "close it with -->");

    public static Diagnostic UnclosedFence(SourceSpan at) =>
        Warning("RG0331", at, "this code block has no end, and takes in the rest of the file", "close it with a line of the same signs, such as ```");
}
