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
    /// <summary>What the mark of a note says to people who listen, <c>{0}</c> its number.</summary>
    public required string NoteMark { get; init; }

    /// <summary>What the number of a note says, which leads back to its mark.</summary>
    public required string NoteBack { get; init; }

    /// <summary>Heading of the list of pictures.</summary>
    public required string PictureList { get; init; }

    /// <summary>Heading of the list of tables.</summary>
    public required string TableList { get; init; }

    /// <summary>Heading of the index of printed figures.</summary>
    public required string FigureIndex { get; init; }

    /// <summary>Between the name of something said and the words: <c>Source: …</c>.</summary>
    public required string Colon { get; init; }

    /// <summary>Between a name in the index and its pages.</summary>
    public required string IndexSeparator { get; init; }

    /// <summary>Heading of the glossary.</summary>
    public required string Glossary { get; init; }

    /// <summary>Heading of the appendix that lists the figures with their sources.</summary>
    public required string FiguresAppendix { get; init; }

    /// <summary>Names the figures of that appendix that stand before the first chapter.</summary>
    public required string BeforeChapters { get; init; }

    /// <summary>Heading above the figures that the document does not use.</summary>
    public required string UnusedFigures { get; init; }

    /// <summary>Above a table's part on a further page, <c>{0}</c> its name and number.</summary>
    public string Continued { get; init; } = "{0} (continued)";

    /// <summary>Names the row of sums.</summary>
    public string Total { get; init; } = "Total";

    /// <summary>Words of cards and callouts.</summary>
    public required BlockWords Blocks { get; init; }

    public static Wording English { get; } = new("Contents", "Page {0} of {1}", "Table", "Figure", ". ", "Draft")
    {
        NoteMark = "Footnote {0}",
        NoteBack = "Back to footnote mark {0}",
        PictureList = "List of Figures",
        TableList = "List of Tables",
        FigureIndex = "Index of Indicators",
        Glossary = "Glossary",
        FiguresAppendix = "Figures and Their Sources",
        BeforeChapters = "Title page and preface",
        UnusedFigures = "Figures Not Used",
        IndexSeparator = ", ",
        Colon = ": ",
        Blocks = BlockWords.English,
    };

    public static Wording SimplifiedChinese { get; } = new("目录", "第 {0} 页 共 {1} 页", "表", "图", "\u3000", "草稿")
    {
        Continued = "续{0}",
        Total = "合计",
        NoteMark = "脚注 {0}",
        NoteBack = "返回脚注 {0} 处",
        PictureList = "图目录",
        TableList = "表目录",
        FigureIndex = "指标索引",
        Glossary = "术语表",
        FiguresAppendix = "数据与来源",
        BeforeChapters = "封面与前言",
        UnusedFigures = "未使用的数据",
        IndexSeparator = "、",
        Colon = "：",
        Blocks = BlockWords.SimplifiedChinese,
    };

    public static Wording TraditionalChinese { get; } = new("目錄", "第 {0} 頁 共 {1} 頁", "表", "圖", "\u3000", "草稿")
    {
        Continued = "續{0}",
        Total = "合計",
        NoteMark = "註腳 {0}",
        NoteBack = "返回註腳 {0} 處",
        PictureList = "圖目錄",
        TableList = "表目錄",
        FigureIndex = "指標索引",
        Glossary = "術語表",
        FiguresAppendix = "數據與來源",
        BeforeChapters = "封面與前言",
        UnusedFigures = "未使用的數據",
        IndexSeparator = "、",
        Colon = "：",
        Blocks = BlockWords.TraditionalChinese,
    };

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
