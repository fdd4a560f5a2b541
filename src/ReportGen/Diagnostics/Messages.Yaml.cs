namespace ReportGen.Diagnostics;

/// <content>YAML of settings, themes and blocks that cannot be read: RG0015, RG0016.</content>
internal static partial class Messages
{
    public static Diagnostic YamlNotMap(SourceSpan at) =>
        Error("RG0015", at, "this should be settings", "write one a line: title: Our year");

    public static Diagnostic YamlSecondDocument(SourceSpan at, string what) =>
        Error("RG0015", at, $"this line --- ends {what}, but there is more after it", "take the line out");

    public static Diagnostic YamlKey(SourceSpan at, string example) =>
        Error("RG0015", at, "this should be a name, with a colon after it", "write one a line: " + example);

    public static Diagnostic SettingColon(SourceSpan at, string name, string value) =>
        Error("RG0016", at, $"'{name}' is not followed by a plain colon and a blank, so nothing here can be read", $"write {name}: {value}");

    public static Diagnostic YamlWithoutColon(SourceSpan at, string name, string value) =>
        Error("RG0016", at, $"'{name}' has no colon after it, so nothing here can be read", $"write {name}: {value}");

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    /// <param name="line">The line without its indent.</param>
    public static Diagnostic YamlIndentedFurther(SourceSpan at, string what, string line) =>
        Error("RG0016", at, $"{what} cannot be read: this line is indented further than the one above", "begin it where the line above begins: " + line);

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    /// <param name="line">The line without its indent.</param>
    public static Diagnostic YamlIndentedLess(SourceSpan at, string what, string line) =>
        Error("RG0016", at, $"{what} cannot be read: this line begins further left than those it belongs to", "begin it where they begin: " + line);

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    public static Diagnostic YamlItemIndent(SourceSpan at, string what) =>
        Error("RG0016", at, $"{what} cannot be read: this item is not indented like the ones above", "put the same number of blanks before every - of a list");

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    /// <param name="line">The line with the bracket.</param>
    public static Diagnostic YamlBracket(SourceSpan at, string what, char open, string line) =>
        Error("RG0016", at, $"{what} cannot be read: this {open} is never closed", $"write {(open == '[' ? ']' : '}')} where it ends: {line}");

    public static Diagnostic YamlQuote(SourceSpan at, string what, char quote) =>
        Error("RG0016", at, $"{what} cannot be read: a quote that is opened here is never closed", $"put another {quote} after the last word of the text");

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    /// <param name="example">A line that can be read.</param>
    public static Diagnostic YamlSyntax(SourceSpan at, string problem, string what, string example) =>
        Error("RG0016", at, $"{what} cannot be read: {YamlProblem(problem)}", YamlHint(YamlProblem(problem), example));

    public static Diagnostic YamlBinding(SourceSpan at, string problem, string what, string name) =>
        Error("RG0016", at, $"{what} cannot be read: {YamlProblem(problem)}", QuoteBinding(name));

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    /// <param name="example">The key with its text in quotes.</param>
    public static Diagnostic YamlTextBeginsWithBinding(SourceSpan at, string what, string example) =>
        Error("RG0016", at, $"{what} cannot be read: a text that begins with {{{{ needs quotes around it", "write " + example);

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    /// <param name="example">The key with its text in quotes.</param>
    public static Diagnostic YamlBindingInBraces(SourceSpan at, string what, string example) =>
        Error("RG0016", at, $"{what} cannot be read: between {{ }} or [ ] a text with a binding needs quotes around it", "write " + example);

    /// <param name="what">What cannot be read: <c>the settings</c>, <c>this block</c>.</param>
    public static Diagnostic YamlTab(SourceSpan at, string what) =>
        Error("RG0016", at, $"{what} cannot be read: this line begins with a tab", "begin it without blanks, or with spaces alone");

    private static string QuoteBinding(string name) => $"put quotes around a text with {{{{ }}}} in it: {name}: \"{{{{ patents.granted }}}} patents\"";

    /// <summary>The parser's words as its readers would say them; our own pass.</summary>
    private static string YamlProblem(string problem) => problem switch
    {
        _ when Has(problem, "tab") => "a tab is used where spaces are needed",
        _ when Has(problem, "mapping") => "there is a second ': ' in this line",
        _ when Has(problem, "',' or") => "a list or map that is opened with [ or { is never closed",
        _ when Has(problem, "cannot start") => "this text begins with a sign that has a meaning of its own here",
        _ when Has(problem, "end of stream") => "a quote that is opened here is never closed",
        _ when Has(problem, "escape") => "there is a backslash in a text in double quotes",
        _ when Has(problem, "expected") && Has(problem, "find") => "this line does not fit those around it: its ': ' is missing, or it begins further left or right",
        _ when Has(problem, "from here on") || Has(problem, "nested too deep") || Has(problem, "anchors") || Has(problem, "a value was") => problem[(problem.LastIndexOf("): ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..],
        _ => "this line cannot be understood",
    };

    private static string YamlHint(string problem, string example) => problem switch
    {
        _ when Has(problem, "a tab") => "begin the line without blanks, or with spaces alone",
        _ when Has(problem, "never closed") => "close it, or put the whole text in quotes",
        _ when Has(problem, "backslash") => "put the text in single quotes instead",
        _ when Has(problem, "does not fit") => "write one a line, each at the start of its line: " + example,
        _ => "put quotes around the text: " + example,
    };
}
