using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Words that a block puts at a category, or along a line at a value.</summary>
internal sealed class ChartAnnotations(BlockMap map, ChartGrid grid, ChartPrinter printer, NarrativeContext narrative)
{
    private readonly ChartNames _names = new(grid, narrative.Diagnostics);
    private readonly ChartNumber _numbers = new(printer, narrative);
    private readonly ChartClaims _claims = new(grid, printer, narrative.Diagnostics);

    /// <summary>The figures at whose values lines stand; they are drawn but not printed.</summary>
    public IReadOnlyList<Figure> Figures => _numbers.Figures;

    /// <summary>The words at their places; those that call a place the highest or the lowest are tested.</summary>
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
            return _names.Category(at) is { } category ? AtCategory(text, category) : null;
        }

        return _numbers.Read(annotation.Text("value")!) is { } value ? new ChartAnnotation(TextBinder.Bind(text, narrative with { IsLabel = true })) { Value = value } : null;
    }

    private ChartAnnotation AtCategory(SettingText text, int category)
    {
        var words = TextBinder.Bind(text, narrative with { IsLabel = true });
        _claims.Check(category, InlineText.Of(words), text.Span);
        return new ChartAnnotation(words) { Category = category };
    }
}
