namespace ReportGen.Diagnostics;

/// <content>Bindings: RG01xx.</content>
internal static partial class Messages
{
    public static Diagnostic UnreadableExpression(SourceSpan at, string code, string? hint) =>
        Error("RG0101", at, $"this binding cannot be read: {Shortened(code)}", hint ?? "a binding is a name and filters: {{ patents.granted | number: 1 }}");

    public static Diagnostic EmptyExpression(SourceSpan at) =>
        Error("RG0101", at, "this binding is empty", "name a metric: {{ patents.granted }}");

    public static Diagnostic NotLiquid(SourceSpan at, string code, string? hint) =>
        Error("RG0101", at, $"this cannot stand in a binding: {Shortened(code)}", hint ?? "compute with filters (plus, minus, times, divided_by) or with a formula in metrics.csv");

    /// <summary>Code of a name that no metric has.</summary>
    public const string UnknownMetricCode = "RG0102";

    public static Diagnostic UnknownMetric(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error(UnknownMetricCode, at, $"no metric is called '{name}'", DidYouMean(near));

    public static Diagnostic UnknownFilter(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error("RG0103", at, $"no filter is called '{name}'", DidYouMean(near));

    public static Diagnostic UnknownField(SourceSpan at, string owner, string field, IReadOnlyList<string> near) =>
        Error("RG0104", at, $"'{owner}' has no field '{field}'", DidYouMean(near));

    public static Diagnostic FieldForPeriod(SourceSpan at, string owner, string field, string period) =>
        Error("RG0104", at, $"'{owner}' has no field '{field}'", $"for the figure of {period} write {{{{ {owner} | at: {(period.Length == 4 ? period : $"'{period}'")} }}}}; in a formula {owner}@{period}");

    public static Diagnostic NoFields(SourceSpan at, string field) =>
        Error("RG0104", at, $"'.{field}' stands behind something that is no metric", "only metrics have fields: {{ patents.granted.label }}");

    public static Diagnostic MissingField(SourceSpan at, string metric, string column, string row, SourceSpan related) =>
        Error("RG0105", at, $"'{metric}' has no {column}", $"fill the column '{column}' in {row}") with { Related = related };

    public static Diagnostic MissingPeriod(SourceSpan at, string id, string? period, IReadOnlyList<string> periods, SourceSpan related)
    {
        var hint = periods.Count == 0 ? "it has no periods" : "it has figures for " + Listed(periods, 8);
        var message = period is null ? $"'{id}' has no figure without a period" : $"'{id}' has no figure for {period}";
        return Error("RG0106", at, message, hint) with { Related = related };
    }

    /// <summary>The same, with what to do about the report's period.</summary>
    public static Diagnostic WithReportPeriod(Diagnostic missing, string period, bool isLatest, string? other) =>
        missing with
        {
            Hint = $"{missing.Hint}; the report's period is {period}{(isLatest ? ", the latest of the figures" : string.Empty)}: "
                + (other is null ? "add its row" : $"add its row, or set 'period: {other}' in the settings"),
        };

    public static Diagnostic MoreMissingInPeriod(SourceSpan at, string period, IReadOnlyList<string> places) =>
        Error("RG0106", at, FormattableString.Invariant($"{places.Count} more figures have no row for {period}: ") + Listed(places, 8), "see the hint of the first");

    public static Diagnostic UnclosedTag(SourceSpan at, string open, string close) =>
        Error("RG0107", at, $"'{open}' is never closed", $"close it with '{close}'; to print braces as they are, write them as code or between {{% raw %}} and {{% endraw %}}");

    public static Diagnostic BadFilterArgument(SourceSpan at, string filter, string written, string expected) =>
        Error("RG0108", at, $"'{filter}' takes {expected}") with { Found = written, Expected = $"{filter} with {expected}" };

    public static Diagnostic FilterNeedsNumber(SourceSpan at, string filter, string found, SourceSpan? related) =>
        Error("RG0109", at, $"'{filter}' needs a number, not {found}") with { Found = found, Expected = "a number", Related = related };

    public static Diagnostic UnquotedPeriod(SourceSpan at, string written) =>
        Error("RG0110", at, $"the period {written} needs quotation marks", $"write at: '{written}'");

    public static Diagnostic UnknownTag(SourceSpan at, string name, IReadOnlyList<string> near) =>
        Error("RG0111", at, name.Length == 0 ? "this tag has no name" : $"no tag is called '{name}'", DidYouMean(near));

    public static Diagnostic UnclosedBlockTag(SourceSpan at, string name) =>
        Error("RG0112", at, $"'{name}' is never ended", $"end it with {{% end{name} %}}");

    public static Diagnostic MisplacedTag(SourceSpan at, string name) =>
        Error("RG0128", at, $"'{name}' has nothing to belong to here");

    public static Diagnostic BadTag(SourceSpan at, string name, string expected) =>
        Error("RG0129", at, $"this '{name}' cannot be read", $"write {expected}") with { Expected = expected };

    public static Diagnostic NestedTooDeep(SourceSpan at, int most) =>
        Error("RG0130", at, $"tags are nested more than {most} deep");

    public static Diagnostic FiltersClash(SourceSpan at, string filter, string before) =>
        Error("RG0113", at, $"'{filter}' cannot follow '{before}'", "keep one of the two");

    public static Diagnostic NoUnit(SourceSpan at, string? id, SourceSpan? related) =>
        Error("RG0127", at, id is null ? "this number has no unit" : $"'{id}' has no unit", "fill the column 'unit', or leave 'with_unit' out") with { Related = related };

    public static Diagnostic NotAFigure(SourceSpan at, string name, IReadOnlyList<string> members) =>
        Error("RG0114", at, $"'{name}' is a group of metrics, not a figure", "name one of " + Listed(members, 5));

    public static Diagnostic NotPrintable(SourceSpan at) =>
        Error("RG0131", at, "this has nothing that could be printed", "print a metric, one of its fields, or a text");

    public static Diagnostic PrintsNothing(SourceSpan at) =>
        Error("RG0132", at, "this binding prints nothing: its value is empty");

    public static Diagnostic PercentNeedsRatio(SourceSpan at, string unit, SourceSpan? related) =>
        Error("RG0115", at, $"'percent' needs a ratio or a % value, not {unit}") with { Found = unit, Expected = "a pure number or %", Related = related };

    public static Diagnostic OrdinalNeedsWhole(SourceSpan at, string filter, SourceSpan? related) =>
        Error("RG0133", at, $"'{filter}' needs a whole number from 1", null) with { Related = related };

    public static Diagnostic WordsNeedWhole(SourceSpan at, string found, SourceSpan? related) =>
        Error("RG0133", at, $"'words' needs a whole number, not {found}") with { Found = found, Expected = "a whole number", Related = related };

    public static Diagnostic DivisionByZero(SourceSpan at, string? id, SourceSpan? related) =>
        Error("RG0116", at, id is null ? "this divides by zero" : $"this divides by zero: '{id}' is zero") with { Related = related };

    public static Diagnostic UnitsDiffer(SourceSpan at, string left, string right) =>
        Error("RG0117", at, $"{NameOfUnit(left)} and {NameOfUnit(right)} do not go together", "both need one unit (scales such as million may differ); a number gets a unit by a row in metrics.csv");

    public static Diagnostic UnitsMultiplied(SourceSpan at, string left, string right) =>
        Error("RG0134", at, $"{NameOfUnit(left)} cannot be multiplied by {NameOfUnit(right)}", "multiply by a number without unit, or give the row a formula and a unit");

    public static Diagnostic NumberTooLarge(SourceSpan at) =>
        Error("RG0135", at, "this number has more digits than can be computed with");

    public static Diagnostic ArithmeticOnBound(SourceSpan at, string filter) =>
        Error("RG0118", at, $"'{filter}' cannot compute with a bound such as '>10000'", "use .value if the bound's number is meant");

    public static Diagnostic BoundUndecided(SourceSpan at) =>
        Error("RG0136", at, "what is known of a bound such as '>10000' does not decide this comparison", "use .value if the bound's number is meant");

    public static Diagnostic CannotCompare(SourceSpan at) =>
        Error("RG0119", at, "these two cannot be compared: one is a number, the other is not");

    public static Diagnostic NotWhole(SourceSpan at) =>
        Error("RG0137", at, "a range goes from one whole number to another", "write (1..5)");

    public static Diagnostic NothingToGoThrough(SourceSpan at) =>
        Error("RG0120", at, "'for' has nothing to go through here", "name a group of metrics, such as patents, or a range, such as (1..5)");

    public static Diagnostic TooManyRounds(SourceSpan at, int most) =>
        Error("RG0138", at, $"the loops of this report go round more than {most} times");

    public static Diagnostic AtNeedsMetric(SourceSpan at) =>
        Error("RG0121", at, "'at' needs a metric before it", "write 'at' before filters that compute");

    public static Diagnostic ReservedCharacter(SourceSpan at, char found) =>
        Error("RG0122", at, FormattableString.Invariant($"the private-use character U+{(int)found:X4} cannot be used here"), "delete it; it is usually invisible and comes from an icon font");

    public static Diagnostic StrayClosingBraces(SourceSpan at) =>
        Warning("RG0123", at, "'}}' closes nothing and is printed as it is", "open the binding with '{{'");

    public static Diagnostic LanguageWithoutConventions(SourceSpan at, string language) =>
        Warning("RG0124", at, $"numbers, dates and words such as 'Contents' and 'Table' are printed in English: those of '{language}' are not known", "known are en, en-US, zh-Hans and zh-Hant");

    public static Diagnostic UnusedMetrics(SourceSpan at, IReadOnlyList<string> ids) =>
        Note("RG0125", at, ids.Count == 1 ? $"nothing uses the metric '{ids[0]}'" : FormattableString.Invariant($"nothing uses {ids.Count} metrics: ") + Listed(ids, 5));

    public static Diagnostic BindingNotFilledIn(SourceSpan at) =>
        Error("RG0126", at, "this binding looks like code and is not filled in, but it is not printed as code", "close the code before it with its own signs, and mind the tags between them");

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
