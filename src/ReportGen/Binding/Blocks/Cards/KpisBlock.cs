using System.Globalization;
using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Cards;

/// <summary>A <c>kpis</c> block to a group of cards.</summary>
internal static class KpisBlock
{
    public static IReadOnlyList<Block> Convert(BlockEntry entry, NarrativeContext narrative)
    {
        var map = entry.Map;
        var asked = map.Maps(KpisSchema.Cards, KpisSchema.Card, "metric");
        if (asked.Count == 0 && !map.IsDamaged)
        {
            narrative.Diagnostics.Add(Messages.NoCards(map.Has(KpisSchema.Cards) ? map.SpanOf(KpisSchema.Cards) : entry.Span));
        }

        var reader = new CardReader(map, narrative);
        var cards = new List<Card>(asked.Count);
        foreach (var card in asked)
        {
            narrative.CancellationToken.ThrowIfCancellationRequested();
            reader.Read(card, cards);
        }

        var columns = map.Text("columns") is { } count ? int.Parse(count.Value, CultureInfo.InvariantCulture) : (int?)null;
        return cards.Count == 0 ? [] : [new CardGroup(cards) { Columns = columns, Id = entry.Id, Span = entry.Span }];
    }
}
