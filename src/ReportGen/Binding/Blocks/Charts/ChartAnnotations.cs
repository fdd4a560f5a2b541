using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Words that a block puts at a category, or along a line at a value.</summary>
internal sealed class ChartAnnotations(BlockMap map, ChartNames names, ChartPrinter printer, NarrativeContext narrative)
{
    private readonly ChartNumber _numbers = new(printer, narrative);

    /// <summary>The figures at whose values lines stand; they are drawn but not printed.</summary>
    public IReadOnlyList<Figure> Figures => _numbers.Figures;

    /// <summary>The words at their places.</summary>
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
            return names.Category(at) is { } category ? Words(text) with { Category = category } : null;
        }

        return _numbers.Read(annotation.Text("value")!) is { } value ? Words(text) with { Value = value } : null;
    }

    private ChartAnnotation Words(SettingText text) => new(TextBinder.Bind(text, narrative with { IsLabel = true })) { Span = text.Span };
}
