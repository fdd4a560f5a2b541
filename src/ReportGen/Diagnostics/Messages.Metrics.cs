using System.Globalization;

namespace ReportGen.Diagnostics;

/// <summary>Formulas and the catalogue: RG0230 and up; what a CSV cell may hold stands in Messages.Csv.cs.</summary>
internal static partial class Messages
{
    public static Diagnostic DuplicateRow(SourceSpan at, string id, string? period, SourceSpan first) =>
        Error(
            "RG0215",
            at,
            period is null ? $"there are two rows '{id}' without a period" : $"there are two rows '{id}' for {period}",
            $"the first is at {first}; keep one of them, or give them different periods") with { Related = first };

    public static Diagnostic FormulaSyntax(SourceSpan at, char? found, string expected) =>
        Error("RG0230", at, found is null ? "the formula ends too soon" : $"the formula cannot be read at '{found}'", SignHint(found) ?? "write for example patents.granted / city.population * 100") with
        {
            Found = found?.ToString() ?? "the end of the formula",
            Expected = expected,
        };

    public static Diagnostic FormulaNumber(SourceSpan at, string found) =>
        Error("RG0230", at, $"'{found}' is not a number", "write numbers in formulas as 100 or 0.5");

    public static Diagnostic FormulaTooDeep(SourceSpan at, int deepest) =>
        Error("RG0230", at, "this formula has too many parentheses inside each other", Text($"{deepest} levels are the most; split it over several rows"));

    public static Diagnostic FormulaId(SourceSpan at, string id) =>
        Error("RG0230", at, $"'{id}' cannot be an id", PeriodHint(id) ?? "ids are lower-case words joined by dots, such as patents.granted");

    public static Diagnostic FormulaPeriod(SourceSpan at) =>
        Error("RG0230", at, "there is no period after '@'", "write a year (@2023), a quarter (@2024-Q3) or a month (@2024-09)");

    public static Diagnostic PrefixOutsideCall(SourceSpan at, string prefix) =>
        Error("RG0230", at, $"'{prefix}.*' means several numbers", $"put it into a function: sum({prefix}.*)");

    public static Diagnostic UnknownFunction(SourceSpan at, string name, IReadOnlyList<string> known) =>
        Error("RG0231", at, $"no function is called '{name}'", DidYouMean(NearNames.Of(name, known)) ?? "the functions are " + string.Join(", ", known));

    public static Diagnostic FormulaArguments(SourceSpan at, string function, string expected, int found) =>
        Error("RG0231", at, Text($"{function} takes {expected}, not {found}"), "separate the arguments with commas: round(a.b / c.d, 1)");

    public static Diagnostic FormulaRoundDecimals(SourceSpan at, decimal found) =>
        Error("RG0231", at, Text($"round cannot keep {found} decimals"), "the second argument is a whole number from 0 to 28");

    public static Diagnostic FormulaUnknownId(SourceSpan at, string id, IEnumerable<string> known) =>
        Error("RG0232", at, $"no metric is called '{id}'", PeriodHint(id) ?? DidYouMean(NearNames.Of(id, known)) ?? "ids stand in the column 'id'");

    public static Diagnostic FormulaEmptyPrefix(SourceSpan at, string prefix, IEnumerable<string> known) =>
        Error("RG0232", at, $"no metric's id begins with '{prefix}.'", DidYouMean(NearNames.Of(prefix, known.SelectMany(Stems))) ?? "see the column 'id'");

    public static Diagnostic FormulaMissingPeriod(SourceSpan at, string id, string? period, IReadOnlyList<string> periods) =>
        Error(
            "RG0233",
            at,
            period is null ? $"'{id}' has no row without a period, which a row without a period reads" : $"'{id}' has no row for {period}, and none without a period",
            periods[^1].Length == 0
                ? "its only row has no period; leave the period out"
                : $"there are {string.Join(", ", periods.Where(p => p.Length > 0))}; {id}@{periods[^1]} reads one of them");

    public static Diagnostic FormulaCycle(SourceSpan at, IReadOnlyList<string> path) =>
        Error("RG0234", at, "this formula needs its own result: " + string.Join(" → ", path), "give one of these rows a value instead of a formula");

    public static Diagnostic FormulaDivisionByZero(SourceSpan at) => Error("RG0235", at, "this formula divides by zero", "correct the figure below the / sign, or the formula");

    public static Diagnostic FormulaReadsBound(SourceSpan at, string id, string value, SourceSpan cell) =>
        Error("RG0236", at, $"'{id}' is {value}, which is not exact, so nothing can be computed from it", $"give '{id}' an exact number") with { Related = cell };

    public static Diagnostic FormulaReadsText(SourceSpan at, string id, SourceSpan cell) =>
        Error("RG0237", at, $"'{id}' is text, so nothing can be computed from it", $"give '{id}' a number") with { Related = cell };

    public static Diagnostic FormulaUnlikeUnits(SourceSpan at, string left, string right) =>
        Error("RG0238", at, $"{UnitName(left)} and {UnitName(right)} cannot be added or compared", "both must count the same thing; scales such as million may differ");

    public static Diagnostic FormulaResultUnit(SourceSpan at, string found, string row) =>
        Error("RG0239", at, $"this formula gives {UnitName(found)}, but the row's unit is {UnitName(row)}", "correct the row's unit, or the formula") with
        {
            Found = found,
            Expected = row,
        };

    /// <param name="above">Unit of what is divided.</param>
    /// <param name="below">Unit of what it is divided by.</param>
    /// <param name="unit">Unit of the row.</param>
    /// <param name="shift">Power of ten by which the result differs from one with the scales converted.</param>
    public static Diagnostic FormulaScales(SourceSpan at, string above, string below, string unit, int shift)
    {
        var power = "1" + new string('0', Math.Abs(shift));
        return Warning(
            "RG0243",
            at,
            $"this divides '{above}' by '{below}' as the cells have them: the scales are not converted to '{unit}'",
            $"{(shift > 0 ? "multiply" : "divide")} by {power} in the formula; or say in the row's unit what the number is for, such as '{above} per {below}'") with
        {
            Found = $"{above} / {below}",
            Expected = unit,
        };
    }

    public static Diagnostic FormulaDisagrees(SourceSpan at, string id, string written, string formula, string computed) =>
        Error(
            "RG0240",
            at,
            $"the value of '{id}' is {written}, but its formula {Shortened(formula)} gives {computed}",
            Text($"correct one of them, or empty the value; it is then printed with the decimals of its inputs, and with these by {{{{ {id} | number: {DecimalsOf(computed)} }}}}")) with
        {
            Found = written,
            Expected = computed,
        };

    public static Diagnostic FormulaOverflow(SourceSpan at) =>
        Error("RG0241", at, "the result of this formula is too large", "29 digits are the most; use a scale such as billion in the column 'unit'");

    public static Diagnostic StreakContradicted(SourceSpan at, string id, int streak, string period, int rank, int? earlier, SourceSpan cell) =>
        Error(
            "RG0242",
            at,
            Text($"the streak of {streak} contradicts {period}, when '{id}' was of rank {rank}") + (earlier is null ? string.Empty : Text($" with a streak of {earlier}")),
            $"correct the streak, or the row at {cell}") with { Related = cell };

    private static int DecimalsOf(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var mark ? number.Length - mark - 1 : 0;

    private static string UnitName(string unit) => unit.Length == 0 ? "a number without unit" : $"'{unit}'";

    private static string? SignHint(char? found) => found switch
    {
        '×' => "write * for ×",
        '÷' => "write / for ÷",
        '−' or '–' => "write - for a minus",
        '%' => "write / 100 for a percentage",
        '^' => "there are no powers; multiply",
        '=' => "a formula begins without '='",
        '（' or '）' => "write ( and ) for （ and ）",
        ',' => "write numbers in formulas without commas",
        _ => null,
    };

    /// <summary>A year behind a dot, or a word for the year before, was meant for a period.</summary>
    private static string? PeriodHint(string id)
    {
        var dot = id.LastIndexOf('.');
        var last = id[(dot + 1)..];
        return dot <= 0 || last.Length == 0 ? null
            : char.IsAsciiDigit(last[0]) ? $"for the figure of {last} write {id[..dot]}@{last}"
            : last is "prev" or "previous" or "last" or "last_year" ? $"for the figure of 2023 write {id[..dot]}@2023"
            : null;
    }

    private static IEnumerable<string> Stems(string id)
    {
        for (var dot = id.IndexOf('.'); dot >= 0; dot = id.IndexOf('.', dot + 1))
        {
            yield return id[..dot];
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
