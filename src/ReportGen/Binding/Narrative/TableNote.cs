namespace ReportGen.Binding.Narrative;

/// <summary>Paragraphs right below a table that say where it comes from belong to it.</summary>
internal static class TableNote
{
    private static readonly string[] Marks = ["Note:", "Notes:", "Source:", "Sources:", "注：", "注:", "来源：", "资料来源：", "数据来源：", "來源：", "資料來源：", "註："];

    /// <summary>Whether a paragraph is such a note.</summary>
    /// <param name="text">Its Markdown.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var mark in Marks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
