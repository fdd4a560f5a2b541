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
        new("chart", "type: bar", ChartBlockSchema.Chart, ChartBlock.Convert) { Count = BlockCount.Pictures },
        new("kpis", "- patents.granted", KpisSchema.Block, KpisBlock.Convert) { ListKey = KpisSchema.Cards, TakesIds = true, Clues = [KpisSchema.Cards, "metric", "compare"] },
        new("callout", "text: What should not be overlooked.", CalloutBlock.Schema, CalloutBlock.Convert) { Clues = ["kind", "title", "text"] },
        new("timeline", "- {date: 2024-03-14, text: The hall opens.}", TimelineBlock.Schema, TimelineBlock.Convert) { ListKey = TimelineBlock.Events, Clues = [TimelineBlock.Events, "date", "text"] },
    ];

    /// <summary>The words of all kinds.</summary>
    public static IEnumerable<string> Names => All.Select(k => k.Name);

    /// <summary>The kind of a word behind a fence; null for code.</summary>
    public static BlockKind? Find(string? name) => Array.Find(All, k => k.Name == name);
}
