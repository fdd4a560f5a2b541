namespace ReportGen.Diagnostics;

/// <content>Chart blocks: RG0380 to RG0399.</content>
internal static partial class Messages
{
    public static Diagnostic ChartWithoutType(SourceSpan at, IReadOnlyList<string> types) =>
        Error("RG0380", at, "this chart does not say of what kind it is", "write type: and one of " + string.Join(", ", types));

    public static Diagnostic UnknownChartType(SourceSpan at, string name, IReadOnlyList<string> types) =>
        Error("RG0381", at, $"there is no chart of the type '{name}'", DidYouMean(NearNames.Of(name, types)) ?? "there are " + string.Join(", ", types)) with { Found = name };

    public static Diagnostic ChartWithoutData(SourceSpan at) =>
        Error("RG0382", at, "this chart does not say what it shows", "name figures (metrics: [patents.granted]) or a file of data/ (data: rainfall.csv)");

    public static Diagnostic ChartOfTwoSources(SourceSpan at) =>
        Error("RG0382", at, "this chart has both 'data' and 'metrics'", "keep one of them: a chart shows either a file or figures");

    public static Diagnostic ChartPeriod(SourceSpan at, string found) =>
        Error("RG0383", at, $"'{found}' is no period", "write a year (2024), a quarter (2024-Q3) or a month (2024-09)") with { Found = found };

    public static Diagnostic ChartWithoutColumns(SourceSpan at, string file, IReadOnlyList<string> known) =>
        Error("RG0384", at, $"{file} has no column of numbers to draw", "name the columns: x: district, y: [patents]; there are " + string.Join(", ", known.Where(k => k.Length > 0)));

    public static Diagnostic ChartNeedsNumber(SourceSpan at, string text, SourceSpan cell) =>
        Error("RG0385", at, $"a chart draws numbers, and '{text}' is none", "leave the cell empty where the number is not known, or leave the row out of the chart") with { Found = text, Expected = "a number", Related = cell };

    public static Diagnostic ChartOfTwoUnits(SourceSpan at, string unit, string other, SourceSpan cell) =>
        Error("RG0386", at, $"one axis cannot measure both {unit} and {other}", "make two charts of it, or leave out the metrics of the other unit") with { Found = other, Expected = unit, Related = cell };

    /// <param name="isOfFile">Whether the values are those of a file in data/.</param>
    public static Diagnostic LineOfOnePoint(SourceSpan at, string series, bool isOfFile, SourceSpan related) =>
        Error("RG0387", at, $"a line needs two values or more, and '{series}' has one", isOfFile ? "give the file more rows, or write type: column" : "give metrics.csv its rows of other periods, or write type: column") with { Related = related };

    public static Diagnostic NegativeSlice(SourceSpan at, string name, SourceSpan cell) =>
        Error("RG0388", at, $"a slice cannot be less than nothing, and '{name}' is negative", "write type: bar, which shows what is below zero") with { Related = cell };

    public static Diagnostic PieOfSeries(SourceSpan at, int count) =>
        Error("RG0388", at, Text($"a pie shows one series, and here are {count}"), "name one column under y:, or write type: stacked");

    public static Diagnostic ManySlices(SourceSpan at, int count) =>
        Warning("RG0389", at, Text($"{count} slices are hard to tell apart"), "write type: bar, which compares any number of values, or gather the small ones");

    public static Diagnostic NothingToDraw(SourceSpan at) =>
        Error("RG0390", at, "there is nothing to draw: no value is given, or all slices are zero", "look whether the names of metrics, columns and periods are those that were meant");

    public static Diagnostic ChartHasNoName(SourceSpan at, string name, IReadOnlyList<string> names) =>
        Error("RG0391", at, $"the chart shows nothing called '{name}'", DidYouMean(NearNames.Of(name, names)) ?? "it shows " + Listed(names, 8)) with { Found = name };

    public static Diagnostic ScatterNeedsTwo(SourceSpan at) =>
        Error("RG0392", at, "dots need two measures: one across and one upwards", "name two metrics, the one across first: metrics: [water.supplied, water.lost]");

    public static Diagnostic TargetsDoNotFit(SourceSpan at, int found, int expected) =>
        Error("RG0393", at, Text($"there are {Counted(found, "target")} for {Counted(expected, "value")}"), "name one target for all, or one for each value") with { Found = Text($"{found}"), Expected = Text($"{expected}") };

    public static Diagnostic ChartNamesDoNotFit(SourceSpan at, int found, int expected) =>
        Error("RG0395", at, Text($"there {(found == 1 ? "is" : "are")} {Counted(found, "name")} for {Counted(expected, "metric")}"), "give each metric a name, in the order of the metrics, or leave 'names' out: then their labels are printed") with { Found = Text($"{found}"), Expected = Text($"{expected}") };

    public static Diagnostic AnnotationWithoutPlace(SourceSpan at) =>
        Error("RG0394", at, "an annotation needs words and one place", "write {at: 2022, text: The law came into force}, or a value instead of 'at' for a line across");
}
