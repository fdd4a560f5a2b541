namespace ReportGen.Diagnostics;

/// <content>Comparisons and claims of figures: RG0140 and up.</content>
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
}
