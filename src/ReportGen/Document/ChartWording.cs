namespace ReportGen.Document;

/// <summary>Words that charts add to an author's, in the edition's language.</summary>
internal sealed record ChartWording
{
    /// <summary>What each kind of chart is called, in the order of <see cref="ChartType"/>.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>How many values there are, and from which category to which: <c>{0} values, {1} to {2}</c>.</summary>
    public required string Range { get; init; }

    /// <summary>The lowest value and where: <c>{0}</c> its number, <c>{1}</c> its name.</summary>
    public required string Lowest { get; init; }

    public required string Highest { get; init; }

    /// <summary>The last value and where.</summary>
    public required string Last { get; init; }

    /// <summary>All values are alike: <c>{0}</c>.</summary>
    public required string AllAlike { get; init; }

    /// <summary>The way of one series: <c>{0}</c> its name, <c>{1}</c> and <c>{2}</c> its ends, <c>{3}</c> and <c>{4}</c> where they stand.</summary>
    public required string Way { get; init; }

    /// <summary>How many values are missing.</summary>
    public required string MissingValues { get; init; }

    /// <summary>A value with its name: <c>{0}</c> the name, <c>{1}</c> the value.</summary>
    public required string Named { get; init; }

    /// <summary>Said where bars do not stand on zero; <c>{0}</c> what they stand on.</summary>
    public required string NotFromZero { get; init; }

    /// <summary>Beside the place of a missing value.</summary>
    public required string NoData { get; init; }

    /// <summary>Names the mark at what was aimed at.</summary>
    public required string Target { get; init; }

    /// <summary>Between clauses.</summary>
    public required string Semicolon { get; init; }

    /// <summary>Ends a sentence, with the space behind it.</summary>
    public required string Stop { get; init; }

    /// <summary>Before where a chart's data comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Between what is measured and its unit.</summary>
    public required string UnitSeparator { get; init; }

    public static ChartWording English { get; } = new()
    {
        Types = ["Bar chart", "Column chart", "Stacked chart", "Line chart", "Area chart", "Slope chart", "Scatter plot", "Pie chart", "Donut chart", "Sparkline", "Bullet chart"],
        Range = "{0} values, {1} to {2}",
        Lowest = "lowest {0} ({1})",
        Highest = "highest {0} ({1})",
        Last = "last {0} ({1})",
        AllAlike = "all {0}",
        Way = "{0}: {1} ({3}) to {2} ({4})",
        MissingValues = "{0} missing",
        Named = "{0} {1}",
        NotFromZero = "The axis begins at {0}, not at zero.",
        NoData = "no data",
        Target = "Target",
        Semicolon = "; ",
        Stop = ". ",
        Source = "Source: ",
        UnitSeparator = ", ",
    };

    public static ChartWording SimplifiedChinese { get; } = new()
    {
        Types = ["条形图", "柱形图", "堆积图", "折线图", "面积图", "坡度图", "散点图", "饼图", "环形图", "迷你图", "子弹图"],
        Range = "共{0}个数值，{1}至{2}",
        Lowest = "最低{0}（{1}）",
        Highest = "最高{0}（{1}）",
        Last = "末值{0}（{1}）",
        AllAlike = "均为{0}",
        Way = "{0}：由{1}（{3}）至{2}（{4}）",
        MissingValues = "缺{0}个",
        Named = "{0} {1}",
        NotFromZero = "坐标轴自{0}起，非自零起。",
        NoData = "无数据",
        Target = "目标",
        Semicolon = "；",
        Stop = "。",
        Source = "资料来源：",
        UnitSeparator = "，",
    };

    public static ChartWording TraditionalChinese { get; } = SimplifiedChinese with
    {
        Types = ["橫條圖", "直條圖", "堆疊圖", "折線圖", "面積圖", "坡度圖", "散佈圖", "圓餅圖", "環圈圖", "迷你圖", "子彈圖"],
        Range = "共{0}個數值，{1}至{2}",
        AllAlike = "均為{0}",
        MissingValues = "缺{0}個",
        NotFromZero = "座標軸自{0}起，非自零起。",
        NoData = "無數據",
        Target = "目標",
        Source = "資料來源：",
    };

    /// <summary>The words for a language; English for one that has none of its own.</summary>
    public static ChartWording For(string language)
    {
        var wording = Wording.For(language);
        return wording == Wording.SimplifiedChinese ? SimplifiedChinese : wording == Wording.TraditionalChinese ? TraditionalChinese : English;
    }

    /// <summary>A pattern with its parts.</summary>
    public static string Filled(string pattern, params object[] parts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, parts);

    public string TypeOf(Chart chart) => Types[(int)chart.Type];
}
