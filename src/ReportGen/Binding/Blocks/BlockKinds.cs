using ReportGen.Binding.Blocks.Charts;
using ReportGen.Binding.Blocks.Tables;

namespace ReportGen.Binding.Blocks;

/// <summary>The kinds of fenced blocks there are.</summary>
internal static class BlockKinds
{
    private static readonly BlockKind[] All =
    [
        new("table", "data: rainfall.csv", TableBlockSchema.Table, TableBlock.Convert) { Count = BlockCount.Tables },
        new("chart", "type: bar", ChartBlockSchema.Chart, ChartBlock.Convert) { Count = BlockCount.Pictures },
    ];

    /// <summary>The kind of a word behind a fence; null for code.</summary>
    public static BlockKind? Find(string? name) => Array.Find(All, k => k.Name == name);
}
