namespace ReportGen.Diagnostics;

/// <content>Comparisons and claims of figures: RG0140 and up; numbers typed by hand and words beside figures: RG0150 and up.</content>
internal static partial class Messages
{
    public static Diagnostic NotACurrency(SourceSpan at, string unit, SourceSpan? related) =>
        Error("RG0140", at, $"'currency' needs a sum of money, not {NameOfUnit(unit)}", "write with_unit, or give the row a unit such as CNY or million USD") with { Found = unit.Length == 0 ? "no unit" : unit, Expected = "a currency", Related = related };

    public static Diagnostic ComparisonNeedsMetric(SourceSpan at, string filter) =>
        Error("RG0141", at, $"'{filter}' needs a metric in front of it", $"write '{filter}' before filters that compute");

    public static Diagnostic ComparisonNeedsPeriod(SourceSpan at, string filter, string id, SourceSpan related) =>
        Error("RG0141", at, $"'{filter}' needs figures of two periods, and '{id}' has no period", "fill in the column 'period', and add a row of the period to compare with") with { Related = related };

    public static Diagnostic MissingEarlierPeriod(SourceSpan at, string filter, string id, string period, IReadOnlyList<string> periods, SourceSpan related) =>
        Error("RG0142", at, $"'{filter}' compares with {period}, for which '{id}' has no row", $"add the row of {period}; there are rows for {Listed(periods, 8)}") with { Related = related };

    public static Diagnostic GrowthFromNothing(SourceSpan at, string id, string period, SourceSpan related) =>
        Error("RG0143", at, $"there is no growth to tell from {period}, when '{id}' was not above zero", "write 'change' instead of 'growth'") with { Related = related };

    public static Diagnostic ShareAboveWhole(SourceSpan at, string? id, SourceSpan? related) =>
        Warning("RG0144", at, id is null ? "this share is more than the whole" : $"'{id}' is more than what it is given as a share of", "exchange the two, or write ratio_to if that is meant") with { Related = related };

    public static Diagnostic ClaimFalse(SourceSpan at, string figure, string claim, string? better, SourceSpan? related) =>
        Error("RG0145", at, $"{figure} is not {claim}", better is null ? "correct the number, or the figure" : $"write {better}, or correct the figure") with { Found = figure, Expected = claim, Related = related };

    public static Diagnostic ClaimFar(SourceSpan at, string figure, string claim, string? better, SourceSpan? related) =>
        Warning("RG0146", at, $"{figure} is a long way from '{claim}'", better is null ? "take a number that is nearer" : $"write {better}, which is nearer") with { Related = related };

    public static Diagnostic ClaimUndecided(SourceSpan at, string filter, string figure, SourceSpan? related) =>
        Error("RG0147", at, $"'{figure}' does not say whether '{filter}' is true", "leave the filter out: the word of the cell is printed with it") with { Related = related };

    public static Diagnostic TypedFigure(SourceSpan at, string typed, string fact, IReadOnlyList<string> bindings, SourceSpan related) =>
        Warning("RG0150", at, $"'{typed}' is typed by hand, and is the figure {fact}", $"write {string.Join(" or ", bindings.Take(3))}") with { Related = related };

    /// <summary>A copy in a place that no edit touches, since what stands in YAML may need quotation marks.</summary>
    public static Diagnostic LeftToAuthor(Diagnostic typed) =>
        typed with { Hint = $"{typed.Hint} by hand, in quotation marks where it begins the text: --fix changes only the prose, not settings and keys of blocks" };

    public static Diagnostic TypedFigureOfOtherForm(SourceSpan at, string typed, string fact, string binding, string printed, SourceSpan related) =>
        Warning("RG0150", at, $"'{typed}' is typed by hand, and is the figure {fact}", $"write {binding} in place of the number and its unit, which prints {printed}") with { Related = related };

    public static Diagnostic TypedClaim(SourceSpan at, string typed, string fact, string actual, string binding, SourceSpan related) =>
        Warning("RG0150", at, $"'{typed}' is typed by hand, and seems to mean the figure {fact}, which is {actual}", $"write {binding}, which is tested") with { Related = related };

    public static Diagnostic TypedBound(SourceSpan at, string typed, string fact, string actual, string binding, SourceSpan related) =>
        Warning("RG0150", at, $"'{typed}' is typed by hand, and seems to mean the figure {fact}, which is {actual}", $"write {binding} in place of '{typed}'") with { Related = related };

    /// <param name="growth">Such as <c>library.visits since 2023</c>.</param>
    public static Diagnostic TypedGrowth(SourceSpan at, string typed, string growth, string binding, SourceSpan related) =>
        Warning("RG0150", at, $"'{typed}' is typed by hand, and is the growth of {growth}", $"write {binding}") with { Related = related };

    public static Diagnostic DoubledBound(SourceSpan at, string typed, string printed) =>
        Warning("RG0156", at, $"'{typed}' is said twice: the figure after it prints '{printed}'", $"take out '{typed}'");

    public static Diagnostic DriftedNumber(SourceSpan at, string typed, string fact, string actual, string binding, SourceSpan related) =>
        Error("RG0151", at, $"'{typed}' is typed by hand, and differs from the figure {fact}, which is {actual}", $"write {binding}; if it is another figure, give it a row in metrics.csv") with
        {
            Found = typed,
            Expected = actual,
            Related = related,
        };

    public static Diagnostic TypedNumber(SourceSpan at, string typed) =>
        Note("RG0152", at, $"'{typed}' is typed by hand, and is no figure of metrics.csv", "give it a row there to have its source on record; numbers in quotation marks or italics are left alone");

    public static Diagnostic DirectionContradicted(SourceSpan at, string word, string figure, string id, SourceSpan related) =>
        Error("RG0153", at, $"'{word}' contradicts the figure beside it: {figure}, made of '{id}'", "write the word for the other direction, or correct the figure") with { Related = related };

    public static Diagnostic DirectionOfPair(SourceSpan at, string word, string earlier, string later, SourceSpan related) =>
        Error("RG0153", at, $"'{word}' contradicts the figures beside it: {earlier}, then {later}", "write the word for the other direction, or exchange the figures") with { Related = related };

    public static Diagnostic DirectionOfLevel(SourceSpan at, string word, string earlier, string later, SourceSpan related) =>
        Error("RG0153", at, $"'{word}' contradicts the figures: {earlier}, then {later}", "write the word for the other direction, or say since when") with { Related = related };

    public static Diagnostic StandingContradicted(SourceSpan at, string words, string field, string id, int stated, SourceSpan cell) =>
        Error("RG0155", at, Text($"'{words}' contradicts the {field} of '{id}', which is {stated}"), $"write {{{{ {id}.{field} }}}} with ordinal_words or words, or correct the cell") with { Related = cell };

    public static Diagnostic StreakStartContradicted(SourceSpan at, string year, string id, int began, SourceSpan cell) =>
        Error("RG0155", at, Text($"'{year}' contradicts the streak of '{id}', which began in {began}"), Text($"write {began}, or correct the cell")) with { Related = cell };

    public static Diagnostic NoPart(SourceSpan at, string part, string id, string whole, SourceSpan cell) =>
        Error("RG0157", at, $"'{part}', made of '{id}', cannot be part of {whole}", "correct the cell, or the words that call it a part") with { Found = part, Expected = "a part of it", Related = cell };

    public static Diagnostic UnitContradicted(SourceSpan at, string words, string id, string unit, SourceSpan cell) =>
        Error("RG0158", at, $"'{words}' contradicts the unit of '{id}', which is {NameOfUnit(unit)}", "correct the words, or print the unit with with_unit") with { Found = words, Expected = unit, Related = cell };

    public static Diagnostic YearContradicted(SourceSpan at, string year, string id, string period, SourceSpan cell) =>
        Error("RG0159", at, $"'{year}' contradicts the figure with it: '{id}' of {period}", $"write {period}, or print the figure of that year with at: {year[..4]}") with { Found = year, Expected = period, Related = cell };

    public static Diagnostic SharesNotWhole(SourceSpan at, decimal sum, IReadOnlyList<string> ids, SourceSpan related) =>
        Warning("RG0154", at, Text($"these shares make {sum} %, not 100 %: ") + Listed(ids, 6), "correct the figures, or add the share that is missing") with
        {
            Found = Text($"{sum} %"),
            Expected = "100 %",
            Related = related,
        };
}
