namespace ReportGen.Diagnostics;

/// <summary>The cells of metrics.csv: RG0201 to RG0229.</summary>
internal static partial class Messages
{
    public static Diagnostic EmptyMetricsFile(string file) =>
        Error("RG0201", SourceSpan.OfFile(file), "the file is empty", "its first line names the columns: id,value,label,unit,period");

    public static Diagnostic NoIdColumn(SourceSpan header, IReadOnlyList<string> found, string? meant) =>
        Error("RG0202", header, "the first line names no column 'id'", HeaderHint("id", found, meant)) with { Found = string.Join(", ", found), Expected = "id" };

    public static Diagnostic NoValueColumn(SourceSpan header, IReadOnlyList<string> found, string? meant) =>
        Error("RG0203", header, "the first line names no column 'value'", HeaderHint("value", found, meant)) with
        {
            Found = string.Join(", ", found),
            Expected = "value, or formula where all figures are computed",
        };

    public static Diagnostic DuplicateColumn(SourceSpan at, string name, SourceSpan first) =>
        Error("RG0204", at, $"the column '{name}' stands twice", "give one of them another name") with { Related = first };

    public static Diagnostic ColumnLanguage(SourceSpan at, string name, string language) =>
        Error("RG0206", at, $"'{language}' in the column '{name}' is not a language tag", "write the language as in label:en, label:zh-Hans or label:pt-BR");

    public static Diagnostic ColumnWithoutTranslations(SourceSpan at, string name, IReadOnlyList<string> translatable) =>
        Error("RG0206", at, $"the column '{name}' has no translations", "only these have: " + string.Join(", ", translatable));

    public static Diagnostic ColumnMeant(SourceSpan at, string name, string field) =>
        Warning("RG0207", at, $"'{name}' is no column that means something here, so it is kept as a field of your own", $"did you mean '{field}'? then rename the column");

    public static Diagnostic QuoteNotClosed(SourceSpan at) =>
        Error("RG0208", at, "a quote (\") opens here and is never closed", "close it at the end of the cell; a quote inside a quoted cell is written twice");

    public static Diagnostic TextBehindQuote(SourceSpan at) =>
        Error("RG0209", at, "text stands behind a closing quote (\")", "a quote inside a quoted cell is written twice: \"the \"\"big\"\" five\"; look for a quote left open before");

    public static Diagnostic StrayQuote(SourceSpan at) =>
        Error("RG0209", at, "a quote (\") stands inside a cell that does not begin with one", "put quotes around the whole cell and write the inner one twice: \"the \"\"big\"\" five\"");

    public static Diagnostic RaggedRow(SourceSpan row, int expected, int found) =>
        Error(
            "RG0210",
            row,
            found == expected ? "a cell stands under a header without a name" : Text($"this row has {found} {(found == 1 ? "cell" : "cells")}, the first line has {expected}"),
            found > expected ? "a cell that holds the separator needs quotes: \"241,900\"" : found < expected ? "empty cells need their separators too" : "name the column in the first line") with
        {
            Found = Text($"{found} cells"),
            Expected = Text($"{expected} cells"),
        };

    public static Diagnostic CellTooLong(SourceSpan row, int longest) =>
        Error("RG0211", row, Text($"a cell is longer than {longest / 1024} KiB"), "look for a quote that is not closed");

    public static Diagnostic CellEndless(SourceSpan line) =>
        Error("RG0211", line, "a cell that begins on this line does not end within 16 MB, so the file was not read on", "look for a quote that is not closed");

    public static Diagnostic NoId(SourceSpan row) =>
        Error("RG0212", row, "the row has no id", "ids are lower-case words joined by dots, such as patents.granted");

    public static Diagnostic MalformedId(SourceSpan at, string id, string? damage) =>
        Error(
            "RG0212",
            at,
            damage is null ? $"'{id}' cannot be an id" : $"'{id}' cannot be an id; it looks like {damage}",
            IdHint(id));

    public static Diagnostic ReservedId(SourceSpan at, string id, string word) =>
        Error("RG0213", at, $"'{word}' in the id '{id}' is a reserved word", "it is the name of a field or a word of the narrative's expressions; choose another");

    public static Diagnostic MalformedPeriod(SourceSpan at, string text, string? damage) =>
        Error(
            "RG0216",
            at,
            damage is null ? $"'{text}' is not a period" : $"'{text}' is not a period; it looks like {damage}",
            damage is null ? "write a year (2024), a quarter (2024-Q3) or a month (2024-09)" : "format the column as text before typing, or mend the file in a text editor") with
        {
            Found = text,
            Expected = "2024, 2024-Q3 or 2024-09",
        };

    public static Diagnostic DamagedCell(SourceSpan at, string text, string damage) =>
        Error("RG0217", at, $"'{text}' looks damaged by a spreadsheet: {damage}", "type the value again in a column formatted as text, or in a text editor") with { Found = text };

    public static Diagnostic NumberMalformed(SourceSpan at, string raw) => Number(at, raw, "is not a number", "write digits, at most one decimal point and a minus before them");

    public static Diagnostic NumberDecimalComma(SourceSpan at, string raw) =>
        Number(at, raw, "mixes up decimal point and comma", "in this file decimals are written with a point, and commas part groups of three: 1,234.5");

    public static Diagnostic NumberGrouping(SourceSpan at, string raw) =>
        Number(at, raw, "is grouped in an unusual way", "groups have three digits: 241,900; or write it without marks: 241900");

    public static Diagnostic NumberAmbiguous(SourceSpan at, string raw) =>
        Number(at, raw, "can be read in two ways: with a decimal point or with groups of three", $"in a file parted by semicolons write {raw.Replace('.', ',')} or {raw.Replace(".", string.Empty, StringComparison.Ordinal)}");

    public static Diagnostic NumberPercent(SourceSpan at, string raw) => Number(at, raw, "holds its unit", "write the number alone, and % in the column 'unit'");

    public static Diagnostic NumberCurrency(SourceSpan at, string raw) => Number(at, raw, "holds its currency", "write the number alone, and the currency in the column 'unit', such as CNY");

    public static Diagnostic NumberBoundSign(SourceSpan at, string raw) => Number(at, raw, "is not a bound as it is written here", "write >10000 for more than, <5 for less than, ~300 for about");

    public static Diagnostic NumberParentheses(SourceSpan at, string raw) => Number(at, raw, "stands in parentheses", "write a negative number with a minus: -3.2");

    public static Diagnostic NumberFullWidth(SourceSpan at, string raw) => Number(at, raw, "has full-width digits", "write plain digits: 0123456789");

    public static Diagnostic NumberTooLong(SourceSpan at, string raw) => Number(at, raw, "has too many digits", "numbers hold 28 digits; use a scale such as billion in the column 'unit'");

    public static Diagnostic NoValue(SourceSpan row, SourceSpan id) =>
        Error("RG0219", row, "the row has neither a value nor a formula", "give it one, or take the row out") with { Related = id };

    public static Diagnostic MalformedCount(SourceSpan at, string column, string text, string? damage) =>
        Error(
            "RG0220",
            at,
            damage is null ? $"the {column} '{text}' is not a whole number from 1" : $"the {column} '{text}' looks damaged by a spreadsheet: {damage}",
            "write 1 for first, 7 for seven years running") with
        {
            Found = text,
            Expected = "a whole number from 1",
        };

    public static Diagnostic TranslatedNumber(SourceSpan at, string column) =>
        Error("RG0221", at, $"'{column}' translates texts, and this row's value is a number", "a number is printed in each language's own way; take this cell out");

    public static Diagnostic TextWithUnit(SourceSpan at, string text, string unit) =>
        Warning("RG0222", at, $"'{text}' is read as a text, though the row has the unit '{unit}'", "write the number alone; words go into the label or the note");

    public static Diagnostic NumberPerhapsDecimal(SourceSpan at, string raw, decimal value) =>
        Warning(
            "RG0225",
            at,
            Text($"'{raw}' is read as {value}, but other cells of this file have a decimal comma"),
            Text($"write {value} or {raw.Replace(',', '.')}, whichever is meant"));

    public static Diagnostic NumberWithUnit(SourceSpan at, string raw, string number, string unit) =>
        Warning("RG0226", at, $"'{raw}' is read as a text, so nothing can be computed from it", $"write {number} here and {unit} in the column 'unit'");

    public static Diagnostic UnusualDay(SourceSpan at, string text) =>
        Note("RG0227", at, $"'{text}' is printed as it is written", "a day that all readers understand looks like this: 2024-12-31") with { Found = text };

    public static Diagnostic TextBesideFormula(SourceSpan at, string column) =>
        Error("RG0223", at, $"'{column}' holds a text beside a formula", "a formula gives a number: leave the value empty, or write the number that it gives");

    public static Diagnostic BoundBesideFormula(SourceSpan at, string raw) =>
        Error("RG0223", at, $"the bound {raw} stands beside a formula", "leave the value empty, or write the number that the formula gives");

    public static Diagnostic TooManyBrokenRows(SourceSpan file, int count) =>
        Error("RG0224", file, Text($"more than {count} rows have broken quotes; the rest of the file was not read"), "mend these first, or export the file again");

    private static Diagnostic Number(SourceSpan at, string raw, string problem, string hint) =>
        Error("RG0218", at, $"the number '{raw}' {problem}", hint) with { Found = raw };

    private static string HeaderHint(string name, IReadOnlyList<string> found, string? meant) => (found.Count, meant) switch
    {
        (_, not null) => $"rename the column '{meant}' to '{name}'",
        (1, _) => "put commas, semicolons or tabs between the columns: id,value,label,unit,period",
        _ => DidYouMean(NearNames.Of(name, found)) ?? "it looks like this: id,value,label,unit,period",
    };

    private static string IdHint(string id)
    {
        const int Longest = 80;
        if (id.Length > Longest)
        {
            return "an id is short: lower-case words joined by dots, such as patents.granted; look for a quote that is not closed";
        }

        if (id.Split('.').Any(part => part.Length > 0 && char.IsAsciiDigit(part[0])))
        {
            return "each part begins with a letter; a year goes into the column 'period'";
        }

        var mended = string.Concat(id.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '_'));
        return mended.Length > 0 && char.IsAsciiLetterLower(mended[0]) && !mended.Contains("..", StringComparison.Ordinal) && !mended.EndsWith('.')
            ? $"try '{mended}'"
            : "ids are lower-case words joined by dots, such as patents.granted";
    }
}
