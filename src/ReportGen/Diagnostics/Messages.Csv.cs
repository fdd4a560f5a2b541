namespace ReportGen.Diagnostics;

/// <summary>The cells of metrics.csv: RG0201 to RG0229.</summary>
internal static partial class Messages
{
    public static Diagnostic EmptyMetricsFile(string file) =>
        Error("RG0201", SourceSpan.OfFile(file), "this file is empty", "give it a first line that names the columns: id,value,label,unit,period");

    public static Diagnostic NoIdColumn(SourceSpan header, IReadOnlyList<string> found, string? meant) =>
        Error("RG0202", header, "the first line has no column 'id'", HeaderHint("id", found, meant)) with { Found = string.Join(", ", found), Expected = "id" };

    public static Diagnostic NoValueColumn(SourceSpan header, IReadOnlyList<string> found, string? meant) =>
        Error("RG0203", header, "the first line has no column 'value'", HeaderHint("value", found, meant)) with
        {
            Found = string.Join(", ", found),
            Expected = "value, or formula where all figures are computed",
        };

    public static Diagnostic DuplicateColumn(SourceSpan at, string name, SourceSpan first) =>
        Error("RG0204", at, $"there are two columns '{name}'", "give one of them another name") with { Related = first };

    public static Diagnostic ColumnLanguage(SourceSpan at, string name, string language) =>
        Error("RG0206", at, $"'{language}' in the column '{name}' is not a language", "write the language like this: label:en, label:zh-Hans or label:pt-BR");

    public static Diagnostic ColumnWithoutTranslations(SourceSpan at, string name, IReadOnlyList<string> translatable) =>
        Error("RG0206", at, $"the column '{name}' cannot be translated", "only these can: " + string.Join(", ", translatable));

    public static Diagnostic ColumnMeant(SourceSpan at, string name, string field) =>
        Warning("RG0207", at, $"a column '{name}' has no meaning of its own here", $"did you mean '{field}'? then rename the column; otherwise it stays a column of yours");

    public static Diagnostic QuoteNotClosed(SourceSpan at) =>
        Error("RG0208", at, "a quote (\") opens here and is never closed", "put a quote at the end of the cell; inside a quoted cell a quote is written twice");

    public static Diagnostic TextBehindQuote(SourceSpan at) =>
        Error("RG0209", at, "there is text after a closing quote (\")", "inside a quoted cell write a quote twice: \"the \"\"big\"\" five\"; or look for a quote left open further up");

    public static Diagnostic StrayQuote(SourceSpan at) =>
        Error("RG0209", at, "there is a quote (\") inside a cell that does not begin with one", "put quotes around the whole cell and write the inner one twice: \"the \"\"big\"\" five\"");

    public static Diagnostic RaggedRow(SourceSpan row, int expected, int found) =>
        Error(
            "RG0210",
            row,
            found == expected ? "a cell is filled in a column that has no name" : Text($"this row has {found} {(found == 1 ? "cell" : "cells")}, the first line has {expected}"),
            found > expected ? "a cell with a comma (or whatever separates the cells) in it needs quotes: \"241,900\"" : found < expected ? "empty cells need their commas, too" : "name the column in the first line, or empty the cell") with
        {
            Found = Text($"{found} cells"),
            Expected = Text($"{expected} cells"),
        };

    public static Diagnostic CellTooLong(SourceSpan row, int longest) =>
        Error("RG0211", row, Text($"a cell in this row holds more than {longest / 1024} KB of text"), "look for a quote (\") that is never closed");

    public static Diagnostic CellEndless(SourceSpan line) =>
        Error("RG0211", line, "a cell that begins on this line is longer than 16 MB, so reading stopped there", "look for a quote (\") that is never closed");

    public static Diagnostic NoId(SourceSpan row) =>
        Error("RG0212", row, "this row has no id", "give it one: lower-case words joined by dots, such as patents.granted");

    public static Diagnostic MalformedId(SourceSpan at, string id, string? damage) =>
        Error(
            "RG0212",
            at,
            (damage, InvisibleIn(id)) switch
            {
                (not null, _) => $"'{id}' cannot be an id; it looks like {damage}",
                (_, { } hidden) => $"'{WithoutInvisible(id)}' cannot be an id with the invisible character {hidden} in it",
                _ => $"'{id}' cannot be an id",
            },
            IdHint(id));

    public static Diagnostic ReservedId(SourceSpan at, string id, string word) =>
        Error("RG0213", at, $"the id '{id}' cannot contain '{word}'", "that word has a meaning in the narrative, such as {{ patents.rank }}; choose another");

    public static Diagnostic MalformedPeriod(SourceSpan at, string text, string? damage) =>
        Error(
            "RG0216",
            at,
            damage is null ? $"'{text}' is not a period" : $"'{text}' is not a period; it looks like {damage}",
            damage is null ? "write a year (2024), a quarter (2024-Q3) or a month (2024-09)" : "in Excel format the column as text and type the period again") with
        {
            Found = text,
            Expected = "2024, 2024-Q3 or 2024-09",
        };

    public static Diagnostic DamagedCell(SourceSpan at, string text, string damage) =>
        Error("RG0217", at, $"'{text}' looks damaged by a spreadsheet: {damage}", "in Excel format the column as text and type the value again") with { Found = text };

    public static Diagnostic NumberMalformed(SourceSpan at, string raw) => Number(at, raw, "is not a number", "write digits with at most one decimal point, and a minus sign in front if it is negative");

    public static Diagnostic NumberDecimalComma(SourceSpan at, string raw) =>
        Number(at, raw, "uses a comma where this file uses a decimal point", "write decimals with a point (75.58); commas only group thousands (1,234.5)");

    public static Diagnostic NumberGrouping(SourceSpan at, string raw) =>
        Number(at, raw, "is grouped in an unusual way", "group by three digits (241,900), or write it without commas (241900)");

    public static Diagnostic NumberAmbiguous(SourceSpan at, string raw) =>
        Number(at, raw, "can be read in two ways: with decimals or in groups of three", $"where semicolons separate the cells, write {raw.Replace('.', ',')} or {raw.Replace(".", string.Empty, StringComparison.Ordinal)}");

    public static Diagnostic NumberPercent(SourceSpan at, string raw) => Number(at, raw, "has a percent sign in its cell", "write the number alone here and % in the column 'unit'");

    public static Diagnostic NumberCurrency(SourceSpan at, string raw) => Number(at, raw, "has a currency in its cell", "write the number alone here and the currency in the column 'unit', such as CNY");

    public static Diagnostic NumberBoundSign(SourceSpan at, string raw) => Number(at, raw, "is written in a way that is not known here", "write >10000 for more than, <5 for less than, ~300 for about");

    public static Diagnostic NumberParentheses(SourceSpan at, string raw) => Number(at, raw, "is in parentheses", "write a negative number with a minus sign: -3.2");

    public static Diagnostic NumberFullWidth(SourceSpan at, string raw) => Number(at, raw, "is written in full-width digits", "write plain digits: 0123456789");

    public static Diagnostic NumberTooLong(SourceSpan at, string raw) => Number(at, raw, "has too many digits", "28 digits are the most; write a scale such as billion in the column 'unit'");

    /// <summary>Code of a row without a value.</summary>
    public const string NoValueCode = "RG0219";

    public static Diagnostic UnquotedComma(SourceSpan at, string raw, string meant) =>
        Error("RG0228", at, $"the number {raw} has no quotes, so its comma makes two cells of it", $"write {meant}; if they are two cells indeed, put the second one in quotes") with { Found = raw };

    public static Diagnostic Placeholder(SourceSpan at, string text) =>
        Warning("RG0229", at, $"'{text}' is read as a text, and printed as it is", "if there is no figure, delete the row; or write out what should be printed, such as 'not available'") with { Found = text };

    public static Diagnostic NoValue(SourceSpan row, SourceSpan id) =>
        Error(NoValueCode, row, "this row has neither a value nor a formula", "fill in one of them, or delete the row") with { Related = id };

    public static Diagnostic MalformedCount(SourceSpan at, string column, string text, string? damage) =>
        Error(
            "RG0220",
            at,
            damage is null ? $"the {column} '{text}' is not a whole number, 1 or more" : $"the {column} '{text}' looks damaged by a spreadsheet: {damage}",
            "write a whole number: rank 1 for first, streak 7 for seven years in a row") with
        {
            Found = text,
            Expected = "a whole number from 1",
        };

    public static Diagnostic TranslatedNumber(SourceSpan at, string column) =>
        Error("RG0221", at, $"this row's value is a number, which needs no translation in '{column}'", "empty this cell; each language prints the number in its own way");

    public static Diagnostic TextWithUnit(SourceSpan at, string text, string unit) =>
        Warning("RG0222", at, $"'{text}' is read as text, although the row has the unit '{unit}'", "write the number alone; words go into the columns 'label' or 'note'");

    public static Diagnostic NumberPerhapsDecimal(SourceSpan at, string raw, decimal value) =>
        Warning(
            "RG0225",
            at,
            Text($"'{raw}' is read as {value}, but other cells of this file have a decimal comma"),
            Text($"write {value} or {raw.Replace(',', '.')}, whichever is meant"));

    public static Diagnostic NumberWithUnit(SourceSpan at, string raw, string number, string unit) =>
        Warning("RG0226", at, $"'{raw}' is read as text, so nothing can be computed from it", $"write {number} here and {unit} in the column 'unit'");

    public static Diagnostic UnusualDay(SourceSpan at, string text) =>
        Note("RG0227", at, $"'{text}' is printed as it is written", "a day that all readers understand looks like this: 2024-12-31") with { Found = text };

    public static Diagnostic TextBesideFormula(SourceSpan at, string column) =>
        Error("RG0223", at, $"'{column}' holds text, and the row has a formula as well", "empty the cell, or write the number that the formula gives");

    public static Diagnostic BoundBesideFormula(SourceSpan at, string raw) =>
        Error("RG0223", at, $"the value {raw} is not exact, and the row has a formula as well", "empty the cell, or write the number that the formula gives");

    public static Diagnostic TooManyBrokenRows(SourceSpan file, int count) =>
        Error("RG0224", file, Text($"more than {count} rows have broken quotes, so the rest was not read"), "fix these first, or export the file again");

    private static Diagnostic Number(SourceSpan at, string raw, string problem, string hint) =>
        Error("RG0218", at, $"the number '{raw}' {problem}", hint) with { Found = raw };

    private static string HeaderHint(string name, IReadOnlyList<string> found, string? meant) => (found.Count, meant) switch
    {
        (_, not null) => $"rename the column '{meant}' to '{name}'",
        (1, _) => "put commas, semicolons or tabs between the names of the columns: id,value,label,unit,period",
        _ => DidYouMean(NearNames.Of(name, found)) ?? "it should look like this: id,value,label,unit,period",
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

        return MendedId(id) switch
        {
            null => "ids are lower-case words joined by dots, such as patents.granted",
            var mended when mended == WithoutInvisible(id) => "delete the cell's contents and type it again",
            var mended => $"try '{mended}'",
        };
    }

    /// <summary>The id that was most likely meant by a text that cannot be one; null where there is no telling.</summary>
    public static string? MendedId(string id)
    {
        var mended = string.Concat(WithoutInvisible(id).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '_'));
        return mended.Length > 0 && mended.Split('.').All(part => part.Length > 0 && char.IsAsciiLetterLower(part[0])) ? mended : null;
    }
}
