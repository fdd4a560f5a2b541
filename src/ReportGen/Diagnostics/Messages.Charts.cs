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

    /// <param name="key">What names the period.</param>
    public static Diagnostic LineAtOnePeriod(SourceSpan at, string key) =>
        Error("RG0387", at, $"a line needs several periods, and '{key}' leaves it one", $"leave out '{key}' for all periods, or write type: column");

    /// <param name="missing">The places between its values that have none, as printed.</param>
    /// <param name="periods">The periods that have values, as written; none where places are no periods.</param>
    public static Diagnostic LinesOfGaps(SourceSpan at, string series, IReadOnlyList<string> missing, IReadOnlyList<string> periods) =>
        Error("RG0387", at, "a line joins values that follow one another, and no two here do: " + Gaps(series, missing), JoiningOf(periods) + ", or write type: column");

    public static Diagnostic LineOfGaps(SourceSpan at, string series, IReadOnlyList<string> missing, IReadOnlyList<string> periods) =>
        Note("RG0387", at, "of one series there are dots and no line: " + Gaps(series, missing), JoiningOf(periods) + ", or leave it so");

    private static string Gaps(string series, IReadOnlyList<string> missing) =>
        $"'{series}' has no {(missing.Count == 1 ? "value" : "values")} for {Listed(missing, 8)}";

    private static string JoiningOf(IReadOnlyList<string> periods) =>
        periods.Count > 0 ? $"name the periods to be joined, periods: [{string.Join(", ", periods)}]" : "leave such rows out of the file";

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

    /// <param name="types">The kinds that the key is for.</param>
    public static Diagnostic ChartKeyOfOtherType(SourceSpan at, string key, string type, IReadOnlyList<string> types) =>
        Warning("RG0396", at, $"'{key}' has no effect on a chart of the type '{type}': it says {PurposeOf(key)}", $"leave it out; it is for {(types.Count == 1 ? "the type" : "the types")} {string.Join(", ", types)}");

    public static Diagnostic ChartKeyOfFile(SourceSpan at, string key) =>
        Warning("RG0396", at, $"'{key}' has no effect beside 'metrics': it says {PurposeOf(key)}", "leave it out; it is for charts of a file (data: rainfall.csv)");

    public static Diagnostic ChartKeyOfMetrics(SourceSpan at, string key) =>
        Warning("RG0396", at, $"'{key}' has no effect beside 'data': it says {PurposeOf(key)}", "leave it out, or leave the other rows out of the file; it is for charts of figures (metrics: [patents.granted])");

    public static Diagnostic PeriodBesidePeriods(SourceSpan at) =>
        Warning("RG0396", at, "'period' has no effect beside 'periods', which says which periods are shown", "keep one of them, with all periods: periods: [2023, 2024]");

    public static Diagnostic NamesOfOneColumn(SourceSpan at) =>
        Warning("RG0396", at, "a list of 'names' has no effect beside 'data': the names stand in the file", "name their column: names: city");

    public static Diagnostic SortInTime(SourceSpan at, string type) =>
        Warning("RG0396", at, $"'sort' has no effect on a chart of the type '{type}' whose places are periods or numbers: these have an order of their own", "leave it out; it is for categories with names");

    public static Diagnostic MultiplesOfOne(SourceSpan at) =>
        Warning("RG0396", at, "'multiples' has no effect on one series: it says whether each series has a small chart of its own", "leave it out, or name more metrics or columns");

    public static Diagnostic ChartKeyInMultiples(SourceSpan at, string key) =>
        Warning("RG0396", at, $"'{key}' has no effect on small charts side by side: it says {PurposeOf(key)}", "leave it out, or leave out 'multiples'");

    public static Diagnostic HeightOfLyingBars(SourceSpan at) =>
        Warning("RG0396", at, "'height' has no effect on lying bars: the plot is as high as there are bars", "leave it out, or let the bars stand: direction: vertical");

    public static Diagnostic LabelsAtEndsOfAreas(SourceSpan at) =>
        Warning("RG0396", at, "'labels: ends' has no effect on areas that stand on one another: their upper edges are sums", "write type: line, or show the values in a table: table: true");

    public static Diagnostic HighlightOnLine(SourceSpan at, string name, string type) =>
        Warning("RG0396", at, $"'{name}' is a place on the axis, and a chart of the type '{type}' sets off whole series", "name a series, or put words there: annotations: [{at: 2021, text: The law came into force}]") with { Found = name };

    public static Diagnostic BulletWithoutTarget(SourceSpan at) =>
        Warning("RG0397", at, "this chart is of the type 'bullet' and says of nothing what was aimed at", "name what was aimed at (target: 250000, or an id, or a column), or write type: bar");

    public static Diagnostic ChartClaimContradicted(SourceSpan at, string words, string found, SourceSpan cell) =>
        Error("RG0398", at, $"the values of this chart contradict '{words}': {found}", "write what they show, best with a binding, or correct the cell") with { Found = found, Related = cell };

    /// <summary>What a key of a chart says.</summary>
    private static string PurposeOf(string key) => key switch
    {
        "x" => "which column holds the names of the categories",
        "y" => "which columns are drawn",
        "period" or "periods" => "which periods of figures are shown",
        "target" => "what was aimed at",
        "sort" => "in which order categories stand",
        "labels" => "which values are printed beside their marks",
        "stack" => "whether series stand on one another",
        "direction" => "whether bars lie or stand",
        "multiples" => "whether each series has a small chart of its own",
        "baseline" => "where the axis begins that bars stand on",
        "height" => "how high the plot is",
        _ => "which words stand at a category or along a line at a value",
    };
}
