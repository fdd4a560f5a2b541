using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>What classes make of the words in brackets before them.</summary>
internal static class SpanClasses
{
    private const string SmallCaps = "smallcaps";

    /// <summary>Reads the classes; of those that there are not it says so.</summary>
    public static IReadOnlyList<EmphasisKind> Read(SpanInline span, NarrativeContext context)
    {
        var end = span.AttributesStart + span.Attributes.Length + 2;
        var attributes = AttributeReader.Parse(span.Attributes, context.Rendered.Span(span.AttributesStart, end))!;
        foreach (var name in attributes.Classes.Where(name => name != SmallCaps))
        {
            context.Diagnostics.Add(Messages.UnknownClass(attributes.Span, name, NearNames.Of(name, [SmallCaps])));
        }

        context.WarnUnknown(attributes with { Classes = [] }, [], []);
        if (attributes.Id is { } id)
        {
            context.Diagnostics.Add(Messages.AttributeWithoutEffect(attributes.Span, "#" + id));
        }

        return attributes.HasClass(SmallCaps) ? [EmphasisKind.SmallCaps] : [];
    }
}
