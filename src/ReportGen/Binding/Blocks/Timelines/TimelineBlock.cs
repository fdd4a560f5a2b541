using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Timelines;

/// <summary>A <c>timeline</c> block: events with their dates, in the order written.</summary>
internal static class TimelineBlock
{
    /// <summary>The key that a list alone stands for.</summary>
    public const string Events = "events";

    private static readonly BlockSchema Event = new(("date", BlockValue.Text), ("text", BlockValue.Text));

    public static BlockSchema Schema { get; } = new((Events, BlockValue.MapsOrTexts), ("id", BlockValue.Text));

    public static IReadOnlyList<Block> Convert(BlockEntry entry, NarrativeContext narrative)
    {
        var map = entry.Map;
        var asked = map.Maps(Events, Event, "text");
        if (asked.Count == 0 && !map.IsDamaged)
        {
            narrative.Diagnostics.Add(Messages.NoEvents(map.Has(Events) ? map.SpanOf(Events) : entry.Span));
        }

        var order = new EventOrder(narrative.Diagnostics);
        var events = new List<TimelineEvent>(asked.Count);
        foreach (var item in asked)
        {
            narrative.CancellationToken.ThrowIfCancellationRequested();
            if (Read(item, order, narrative) is { } read)
            {
                events.Add(read);
            }
        }

        return events.Count == 0 ? [] : [new Timeline(events) { Id = entry.Id, Span = entry.Span }];
    }

    private static TimelineEvent? Read(BlockMap item, EventOrder order, NarrativeContext narrative)
    {
        var (date, text) = (item.Text("date"), item.Text("text"));
        if (date is not { Value.Length: > 0 } || text is not { Value.Length: > 0 })
        {
            if (!item.IsDamaged)
            {
                narrative.Diagnostics.Add(Messages.EventWithout(item.Span, date is { Value.Length: > 0 } ? "text" : "date"));
            }

            return null;
        }

        var read = new TimelineEvent(Date(date, order, narrative), TextBinder.Bind(text, narrative)) { Span = item.Span };
        StreakStart.Check(date, read.Text, narrative);
        return read;
    }

    /// <summary>A date in the edition's words; what is none is printed as it is.</summary>
    private static List<Inline> Date(SettingText date, EventOrder order, NarrativeContext narrative)
    {
        if (EventDate.Read(date.Value, narrative.Conventions) is not { } read)
        {
            return TextBinder.Bind(date, narrative with { IsLabel = true });
        }

        order.Check(read, date);
        return [new Text(read.Text) { Span = date.Span }];
    }
}
