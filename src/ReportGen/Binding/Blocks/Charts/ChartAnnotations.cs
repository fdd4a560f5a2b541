using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input.Csv;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Words that a block puts at a category, or along a line at a value.</summary>
internal sealed class ChartAnnotations(BlockMap map, ChartNames names, NarrativeContext narrative)
{
    public IReadOnlyList<ChartAnnotation> Read() =>
        [.. map.Maps("annotations", ChartBlockSchema.Annotation, "text").Select(Read).OfType<ChartAnnotation>()];

    private ChartAnnotation? Read(BlockMap annotation)
    {
        if (annotation.Text("text") is not { Value.Length: > 0 } text || annotation.Has("at") == annotation.Has("value"))
        {
            narrative.Diagnostics.Add(Messages.AnnotationWithoutPlace(annotation.Span));
            return null;
        }

        if (annotation.Text("at") is { } at)
        {
            return names.Category(at) is { } category ? new ChartAnnotation(TextBinder.Bind(text, narrative)) { Category = category } : null;
        }

        var value = annotation.Text("value")!;
        if (NumberReader.Read(value.Value, false) is { Kind: CellKind.Number } number)
        {
            return new ChartAnnotation(TextBinder.Bind(text, narrative)) { Value = number.Value };
        }

        narrative.Diagnostics.Add(Messages.ChartNeedsNumber(value.Span, value.Value, default));
        return null;
    }
}
