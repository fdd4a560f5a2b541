namespace ReportGen.Document;

/// <summary>Words that the outputs add to an author's, in the edition's language.</summary>
/// <param name="Contents">Heading of the contents: <c>Contents</c>, <c>目录</c>.</param>
/// <param name="PageOf">Folio, <c>{0}</c> the page and <c>{1}</c> the count: <c>Page {0} of {1}</c>, <c>第 {0} 页 共 {1} 页</c>.</param>
/// <param name="Table">Name before a table's number: <c>Table</c>, <c>表</c>.</param>
/// <param name="Picture">Name before a picture's number: <c>Figure</c>, <c>图</c>.</param>
/// <param name="CaptionSeparator">Between number and caption: <c>. </c>, an ideographic space.</param>
/// <param name="Draft">Mark on each page of a draft.</param>
internal sealed record Wording(
    string Contents,
    string PageOf,
    string Table,
    string Picture,
    string CaptionSeparator,
    string Draft)
{
    /// <summary>Above a table's part on a further page, <c>{0}</c> its name and number.</summary>
    public string Continued { get; init; } = "{0} (continued)";

    /// <summary>Names the row of sums.</summary>
    public string Total { get; init; } = "Total";

    public static Wording English { get; } = new("Contents", "Page {0} of {1}", "Table", "Figure", ". ", "Draft");

    public static Wording SimplifiedChinese { get; } = new("目录", "第 {0} 页 共 {1} 页", "表", "图", "\u3000", "草稿") { Continued = "续{0}", Total = "合计" };

    public static Wording TraditionalChinese { get; } = new("目錄", "第 {0} 頁 共 {1} 頁", "表", "圖", "\u3000", "草稿") { Continued = "續{0}", Total = "合計" };

    /// <summary>The words for a language; English for one that has none of its own.</summary>
    public static Wording For(string language)
    {
        var tag = language.ToLowerInvariant();
        if (tag is "zh-hant" or "zh-tw" or "zh-hk" or "zh-mo" || tag.StartsWith("zh-hant-", StringComparison.Ordinal))
        {
            return TraditionalChinese;
        }

        return tag == "zh" || tag.StartsWith("zh-", StringComparison.Ordinal) ? SimplifiedChinese : English;
    }
}
