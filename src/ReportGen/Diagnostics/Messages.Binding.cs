namespace ReportGen.Diagnostics;

/// <content>Bindings: RG01xx.</content>
internal static partial class Messages
{
    /// <summary>Code of an expression that cannot be read.</summary>
    public const string UnreadableCode = "RG0101";

    public static Diagnostic UnreadableExpression(SourceSpan at, string code, string? hint) =>
        Error(UnreadableCode, at, $"what is between these braces cannot be read: {Shortened(code)}", hint ?? "write a name and perhaps filters: {{ patents.granted | number: 1 }}");

    public static Diagnostic EmptyExpression(SourceSpan at) =>
        Error(UnreadableCode, at, "there is nothing between these braces", "name a metric: {{ patents.granted }}");

    public static Diagnostic NotLiquid(SourceSpan at, string code, string? hint) =>
        Error(UnreadableCode, at, $"this does not work between braces: {Shortened(code)}", hint ?? "to compute, use filters (plus, minus, times, divided_by) or a formula in metrics.csv");

    /// <summary>Code of a name that no metric has.</summary>
    public const string UnknownMetricCode = "RG0102";

    public static Diagnostic UnknownMetric(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error(UnknownMetricCode, at, $"no metric is called '{name}'", DidYouMean(near) ?? "names of metrics are in the column 'id' of metrics.csv");

    public static Diagnostic UnknownGroup(SourceSpan at, string prefix, IReadOnlyList<string> near) =>
        Error(UnknownMetricCode, at, $"no metric's id begins with '{prefix}.'", DidYouMean([.. near.Select(n => n + ".*")]) ?? "names of metrics are in the column 'id' of metrics.csv");

    public static Diagnostic UnknownFilter(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error("RG0103", at, $"no filter is called '{name}'", DidYouMean(near) ?? WorkingFilters);

    public static Diagnostic UnknownField(SourceSpan at, string owner, string field, IReadOnlyList<string> near) =>
        Error("RG0104", at, $"'{owner}' has no field '{field}'", DidYouMean(near) ?? "fields are the columns of metrics.csv: label, unit, rank, source and so on");

    public static Diagnostic FieldForPeriod(SourceSpan at, string owner, string field, string period) =>
        Error("RG0104", at, $"'{owner}' has no field '{field}'", $"for the figure of {period} write {{{{ {owner} | at: {(period.Length == 4 ? period : $"'{period}'")} }}}}; in a formula {owner}@{period}");

    public static Diagnostic NoFields(SourceSpan at, string field) =>
        Error("RG0104", at, $"'.{field}' needs a metric in front of it", "write for example {{ patents.granted.label }}");

    public static Diagnostic MissingField(SourceSpan at, string metric, string column, string row, SourceSpan related) =>
        Error("RG0105", at, $"'{metric}' has no {column}", $"fill in the column '{column}' in {row}") with { Related = related };

    public static Diagnostic MissingColumn(SourceSpan at, string metric, string column, string row, SourceSpan related) =>
        Error("RG0105", at, $"'{metric}' has no {column}", $"add a column '{column}' and fill it in, in {row}") with { Related = related };

    public static Diagnostic MissingPeriod(SourceSpan at, string id, string? period, IReadOnlyList<string> periods, SourceSpan related)
    {
        var hint = periods.Count == 0 ? "its row has no period; leave the period out" : "it has figures for " + Listed(periods, 8);
        var message = period is null ? $"'{id}' has no figure without a period" : $"'{id}' has no figure for {period}";
        return Error("RG0106", at, message, hint) with { Related = related };
    }

    public static Diagnostic ChartHasNoPeriod(SourceSpan at, string period, IReadOnlyList<string> periods) =>
        Error("RG0106", at, $"no figure of this chart is of {period}", "they are of " + Listed(periods, 8)) with { Found = period };

    /// <summary>The same, with what to do about the report's period.</summary>
    public static Diagnostic WithReportPeriod(Diagnostic missing, string period, bool isLatest, string? other) =>
        missing with
        {
            Hint = $"{missing.Hint}; the report's period is {period}{(isLatest ? ", the latest of the figures" : string.Empty)}: "
                + (other is null ? "add its row" : $"add its row, or set 'period: {other}' in the settings"),
        };

    public static Diagnostic MoreMissingInPeriod(SourceSpan at, string period, int count, IReadOnlyList<string> places) =>
        Error("RG0106", at, FormattableString.Invariant($"{count} more figures have no row for {period}: ") + Listed(places, 8), "the hint above the first one holds for all");

    public static Diagnostic UnclosedTag(SourceSpan at, string open, string close) =>
        Error("RG0107", at, $"'{open}' is never closed", $"close it with '{close}'; to print braces, write them as code or between {{% raw %}} and {{% endraw %}}");

    public static Diagnostic BadFilterArgument(SourceSpan at, string filter, string written, string expected) =>
        Error("RG0108", at, $"'{filter}' takes {expected}", $"write it like this: {FilterForm(filter)}") with { Found = written, Expected = $"{filter} with {expected}" };

    public static Diagnostic FilterNeedsNumber(SourceSpan at, string filter, string found, SourceSpan? related) =>
        Error("RG0109", at, $"'{filter}' needs a number, not {found}", "put it after a metric whose value is a number") with { Found = found, Expected = "a number", Related = related };

    public static Diagnostic UnquotedPeriod(SourceSpan at, string written) =>
        Error("RG0110", at, $"the period {written} needs quotation marks", $"write at: '{written}'");

    public static Diagnostic UnknownTag(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error("RG0111", at, name.Length == 0 ? "this tag has no name" : $"no tag is called '{name}'", DidYouMean(near) ?? WorkingTags);

    public static Diagnostic UnclosedBlockTag(SourceSpan at, string name) =>
        Error("RG0112", at, $"this '{name}' is never ended", $"end it with {{% end{name} %}}");

    public static Diagnostic MisplacedTag(SourceSpan at, string name) =>
        Error("RG0128", at, $"there is no tag before this '{name}' that it could belong to", "delete it, or add the tag that it ends: {% if … %} or {% for … %}");

    public static Diagnostic BadTag(SourceSpan at, string name, string expected) =>
        Error("RG0129", at, $"this '{name}' cannot be read", $"write {expected}") with { Expected = expected };

    public static Diagnostic NestedTooDeep(SourceSpan at, int most) =>
        Error("RG0130", at, $"tags are nested more than {most} deep", "look for an {% if %} or {% for %} that is never ended");

    public static Diagnostic FiltersClash(SourceSpan at, string filter, string before) =>
        Error("RG0113", at, $"'{filter}' cannot follow '{before}'", "keep one of the two");

    public static Diagnostic NoUnit(SourceSpan at, string? id, SourceSpan? related) =>
        Error("RG0127", at, id is null ? "this number has no unit" : $"'{id}' has no unit", "fill in the column 'unit', or leave 'with_unit' out") with { Related = related };

    public static Diagnostic NotAFigure(SourceSpan at, string name, IReadOnlyList<string> members) =>
        Error("RG0114", at, $"'{name}' is a group of metrics, not a figure", "name one of " + Listed(members, 5));

    public static Diagnostic NotPrintable(SourceSpan at) =>
        Error("RG0131", at, "there is nothing here that could be printed", "print a metric, one of its fields, or a text");

    public static Diagnostic PrintsNothing(SourceSpan at) =>
        Error("RG0132", at, "this prints nothing, because its value is empty", "fill in the value, or put it between {% if … %} and {% endif %}");

    public static Diagnostic PercentNeedsRatio(SourceSpan at, string unit, SourceSpan? related) =>
        Error("RG0115", at, $"'percent' needs a ratio or a value in %, not {unit}", "write with_unit, or give the row a formula that divides by a total") with { Found = unit, Expected = "a ratio or a value in %", Related = related };

    public static Diagnostic OrdinalNeedsWhole(SourceSpan at, string filter, SourceSpan? related) =>
        Error("RG0133", at, $"'{filter}' needs a whole number, 1 or more", "it is meant for ranks and counts: {{ patents.granted.rank | ordinal }}") with { Related = related };

    public static Diagnostic WordsNeedWhole(SourceSpan at, string found, SourceSpan? related) =>
        Error("RG0133", at, $"'words' needs a whole number, not {found}", "round it first: | round | words") with { Found = found, Expected = "a whole number", Related = related };

    public static Diagnostic NoWordsFor(SourceSpan at, string found, SourceSpan? related) =>
        Error("RG0133", at, $"'words' has no words for {found}", "leave 'words' out; quintillions (19 digits) are the largest numbers that it knows") with { Found = found, Related = related };

    public static Diagnostic PointsAsPercent(SourceSpan at, SourceSpan? related) =>
        Warning("RG0148", at, "the difference of two percentages is printed as a percentage", "write with_unit instead of percent, which prints percentage points; for the part by which it changed write growth | percent") with { Related = related };

    public static Diagnostic DoubledUnit(SourceSpan at, string typed, string printed) =>
        Warning("RG0149", at, $"'{typed}' is said twice: the figure before it prints '{printed}'", $"take out '{typed}', or the filter that prints it");

    public static Diagnostic DivisionByZero(SourceSpan at, string? id, SourceSpan? related) =>
        Error("RG0116", at, id is null ? "this divides by zero" : $"this divides by zero: '{id}' is zero", "put it between {% if … %} and {% endif %}, or correct the figure") with { Related = related };

    public static Diagnostic UnitsDiffer(SourceSpan at, string left, string right) =>
        Error("RG0117", at, $"{NameOfUnit(left)} and {NameOfUnit(right)} do not go together", "both figures must count the same thing; see the column 'unit'");

    public static Diagnostic UnitsMultiplied(SourceSpan at, string left, string right) =>
        Error("RG0134", at, $"{NameOfUnit(left)} cannot be multiplied by {NameOfUnit(right)}", "multiply by a number without unit, or give the row a formula and a unit");

    public static Diagnostic NumberTooLarge(SourceSpan at) =>
        Error("RG0135", at, "this number has too many digits to compute with", "28 digits are the most");

    public static Diagnostic ArithmeticOnBound(SourceSpan at, string filter) =>
        Error("RG0118", at, $"'{filter}' cannot compute with a value that is not exact, such as '>10000'", "write .value if the number itself is meant");

    public static Diagnostic BoundUndecided(SourceSpan at) =>
        Error("RG0136", at, "a value such as '>10000' does not say whether this is true", "write .value if the number itself is meant");

    public static Diagnostic CannotCompare(SourceSpan at) =>
        Error("RG0119", at, "these two cannot be compared: one is a number, the other is not", "compare numbers with numbers, and texts with texts in quotes");

    public static Diagnostic NotWhole(SourceSpan at) =>
        Error("RG0137", at, "a range needs two whole numbers", "write (1..5)");

    public static Diagnostic NothingToGoThrough(SourceSpan at) =>
        Error("RG0120", at, "there is nothing here for 'for' to go through", "name a group of metrics (patents.*), a file of data/ (data.rainfall) or a range (1..5)");

    public static Diagnostic TooManyRounds(SourceSpan at, int most) =>
        Error("RG0138", at, $"the loops of this report go round more than {most} times", "look for a range that is much too large");

    public static Diagnostic AtNeedsMetric(SourceSpan at) =>
        Error("RG0121", at, "'at' needs a metric in front of it", "write 'at' before filters that compute");

    public static Diagnostic SparklineNeedsMetric(SourceSpan at) =>
        Error("RG0165", at, "'sparkline' needs a metric in front of it, which has rows for several periods", "write 'sparkline' right after the metric, before filters that compute");

    public static Diagnostic SparklineNeedsPeriods(SourceSpan at, string id, SourceSpan row) =>
        Error("RG0165", at, $"a line needs two periods that follow one another, and '{id}' has no two such up to here", "add the rows of the periods between or before, or print the figure alone") with { Related = row };

    public static Diagnostic CardLineNeedsPeriods(SourceSpan at, string id, SourceSpan row) =>
        Error("RG0165", at, $"a line needs two periods that follow one another, and '{id}' has no two such up to here", "add the rows of the periods between or before, or write {metric: " + id + ", sparkline: false}") with { Related = row };

    public static Diagnostic ReservedCharacter(SourceSpan at, char found) =>
        Error("RG0122", at, FormattableString.Invariant($"the character U+{(int)found:X4} cannot be used here"), "delete it; it usually comes from an icon font and may be invisible");

    public static Diagnostic StrayClosingBraces(SourceSpan at) =>
        Warning("RG0123", at, "there is no '{{' before this '}}', so it is printed as it is", "put '{{' before the name, or delete the '}}'");

    public static Diagnostic LanguageWithoutConventions(SourceSpan at, string language) =>
        Warning("RG0124", at, $"numbers, dates and words such as 'Contents' and 'Table' are printed in English: those of '{language}' are not known", "known are en, en-US, zh-Hans and zh-Hant");

    public static Diagnostic UnusedMetrics(SourceSpan at, IReadOnlyList<string> ids) =>
        Note("RG0125", at, ids.Count == 1 ? $"nothing uses the metric '{ids[0]}'" : FormattableString.Invariant($"nothing uses {ids.Count} metrics: ") + Listed(ids, 5));

    public static Diagnostic BindingNotFilledIn(SourceSpan at) =>
        Error("RG0126", at, "this binding looks like code and is not filled in, but it is not printed as code", "close the code before it with its own signs, and mind the tags between them");

    private const string WorkingTags = "what works: if, elsif, else, unless, for, assign, comment, raw";

    private const string WorkingFilters = "what works: at, number, percent, compact, with_unit, ordinal, ordinal_words, words, currency, signed, change, growth, share_of, ratio_to, over, nearly, about, abs, plus, minus, times, divided_by, modulo, round";

    private static string FilterForm(string filter) => filter switch
    {
        "at" => "| at: 2023",
        "plus" or "minus" or "times" or "divided_by" or "modulo" => $"| {filter}: 10",
        "over" or "nearly" or "about" => $"| {filter}: 240000",
        "share_of" or "ratio_to" => $"| {filter}: patents.total",
        "change" or "growth" => $"| {filter} or | {filter}: 'previous'",
        "number" or "percent" or "compact" or "round" => $"| {filter}: 1",
        _ => $"| {filter}",
    };

    private static string Listed(IReadOnlyList<string> names, int most)
    {
        var shown = string.Join(", ", names.Take(most));
        return names.Count > most ? FormattableString.Invariant($"{shown} and {names.Count - most} more") : shown;
    }

    private static string NameOfUnit(string unit) => unit.Length == 0 ? "a number without unit" : $"'{unit}'";

    private static string Shortened(string code)
    {
        const int Most = 60;
        var line = code.ReplaceLineEndings(" ");
        return line.Length <= Most ? line : line[..Most] + "…";
    }
}
