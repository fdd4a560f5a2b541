namespace ReportGen.Diagnostics;

/// <content>Fenced blocks and the tables they print: RG0357 to RG0379.</content>
internal static partial class Messages
{
    public static Diagnostic UnknownBlockKey(SourceSpan at, string name, IReadOnlyCollection<string> known) =>
        Error("RG0361", at, $"there is no '{name}' here", DidYouMean(NearNames.Of(name, known)) ?? "there are " + string.Join(", ", known)) with { Found = name };

    public static Diagnostic EmptyBlock(SourceSpan at, string example) =>
        Error("RG0362", at, "this block says nothing", "write what it shows, one a line: " + example);

    public static Diagnostic BlockNotMap(SourceSpan at, string example) =>
        Error("RG0362", at, "this cannot be read as a block", "write its keys and values one a line: " + example);

    public static Diagnostic TableWithoutRows(SourceSpan at) =>
        Error("RG0363", at, "this table does not say where its rows come from", "name a file of data/ (data: rainfall.csv) or figures (metrics: [patents.*])");

    public static Diagnostic TableOfTwoSources(SourceSpan at) =>
        Error("RG0363", at, "this table has both 'data' and 'metrics'", "keep one of them: a table shows either a file or figures");

    public static Diagnostic NoSuchDataColumn(SourceSpan at, string column, string file, IReadOnlyList<string> known) =>
        Error("RG0364", at, $"{file} has no column '{column}'", DidYouMean(NearNames.Of(column, known)) ?? "its columns are " + string.Join(", ", known)) with { Found = column };

    public static Diagnostic GroupsDoNotFit(SourceSpan at, int found, int expected) =>
        Error("RG0365", at, Text($"the names in this row of 'head' stand above {found} {(found == 1 ? "column" : "columns")}, but the table has {expected}"), "say how many columns each name spans: {text: Patents, columns: 2}, and '' for none") with
        {
            Found = Text($"{found} columns"),
            Expected = Text($"{expected} columns"),
        };

    public static Diagnostic HighlightWithoutRow(SourceSpan at, string name, IReadOnlyList<string> rows) =>
        Error("RG0366", at, $"no row is called '{name}'", DidYouMean(NearNames.Of(name, rows)) ?? "name a row as its first column does") with { Found = name };

    public static Diagnostic CannotSum(SourceSpan at, string column, string found, SourceSpan cell) =>
        Error("RG0367", at, $"the column '{column}' cannot be summed: it holds {found}", "leave it out of 'total', or mend the cell") with { Found = found, Related = cell };

    /// <param name="problem">Why the filters of the column cannot be used on a sum.</param>
    public static Diagnostic TotalFormat(SourceSpan at, string column, string format, string problem) =>
        Error(
            "RG0367",
            at,
            $"the total of the column '{column}' cannot go through its format '{format}': it is a sum, and {problem}",
            "leave the column out of 'total', or print it without a total");

    public static Diagnostic FormatUnreadable(SourceSpan at, string format, string meant) =>
        Error(UnreadableCode, at, $"this format cannot be read: {Shortened(format)}", $"write filters as they stand behind | in a binding: {meant}");

    public static Diagnostic FieldNotShown(SourceSpan at, string field, IReadOnlyList<string> shown) =>
        Error("RG0357", at, $"the table shows no '{field}'", DidYouMean(NearNames.Of(field, shown)) ?? "it shows " + string.Join(", ", shown)) with { Found = field };

    public static Diagnostic ColumnWithoutField(SourceSpan at) =>
        Error("RG0359", at, "this column does not say what it shows", "name a field: {field: value, label: Patents}");

    public static Diagnostic NothingToSortBy(SourceSpan at) =>
        Error("RG0360", at, "this table shows no numbers to sort by", "say which column it is sorted by: sort: {by: name}");

    public static Diagnostic NothingToSum(SourceSpan at) =>
        Error("RG0378", at, "this table shows no numbers to sum", "say which columns are summed: total: [visits]; years, and numbers without a name that look like years, are not");

    public static Diagnostic EmptyDataFile(string file) =>
        Error("RG0358", SourceSpan.OfFile(file), "this file is empty", "give it a first line that names the columns, and a line for each row");
}
