using ReportGen.Binding.Blocks.Callouts;
using ReportGen.Binding.Blocks.Cards;
using ReportGen.Binding.Blocks.Charts;
using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Blocks.Timelines;

namespace ReportGen.Binding.Blocks;

/// <summary>The kinds of fenced blocks there are.</summary>
internal static class BlockKinds
{
    private static readonly BlockKind[] All =
    [
        new("table", "data: rainfall.csv", TableBlockSchema.Table, TableBlock.Convert) { Count = BlockCount.Tables },
        new("kpis", "- patents.granted", KpisSchema.Block, KpisBlock.Convert) { ListKey = KpisSchema.Cards },
        new("callout", "text: What should not be overlooked.", CalloutBlock.Schema, CalloutBlock.Convert),
        new("timeline", "- {date: 2024-03-14, text: The hall opens.}", TimelineBlock.Schema, TimelineBlock.Convert) { ListKey = TimelineBlock.Events },
        new("chart", "type: bar", ChartBlockSchema.Chart, ChartBlock.Convert) { Count = BlockCount.Pictures },
    ];

    /// <summary>The kind of a word behind a fence; null for code.</summary>
    public static BlockKind? Find(string? name) => Array.Find(All, k => k.Name == name);
}
