using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Callouts;

/// <summary>A <c>callout</c> block: words set apart from the text.</summary>
internal static class CalloutBlock
{
    public static BlockSchema Schema { get; } = new(
        ("kind", BlockValue.Choice("note", "finding", "warning")),
        ("title", BlockValue.Text),
        ("text", BlockValue.Text),
        ("id", BlockValue.Text));

    public static IReadOnlyList<Block> Convert(BlockEntry entry, NarrativeContext narrative)
    {
        var map = entry.Map;
        if (map.Text("text") is not { Value.Length: > 0 } text)
        {
            if (!map.IsDamaged)
            {
                narrative.Diagnostics.Add(Messages.CalloutWithoutText(entry.Span));
            }

            return [];
        }

        var kind = map.Text("kind")?.Value switch
        {
            "finding" => CalloutKind.Finding,
            "warning" => CalloutKind.Warning,
            _ => CalloutKind.Note,
        };
        var title = Title(map, kind, narrative);
        return [new Callout(kind, title, CalloutText.Convert(text, narrative)) { Id = entry.Id, Span = entry.Span }];
    }

    /// <summary>The word of the kind goes before the author's title: colour alone would not tell what it is.</summary>
    private static List<Inline> Title(BlockMap map, CalloutKind kind, NarrativeContext narrative)
    {
        var wording = Wording.For(narrative.Binding.Language);
        var word = wording.Blocks.Of(kind);
        var title = map.Text("title") is { Value.Length: > 0 } text ? TextBinder.Bind(text, narrative) : [];
        if (InlineText.Of(title).StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var span = title.Count > 0 ? map.SpanOf("title") : map.SpanOf("kind");
        return [new Text(title.Count > 0 ? word + wording.Colon : word) { Span = span }, .. title];
    }
}
