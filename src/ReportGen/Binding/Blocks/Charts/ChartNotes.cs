using ReportGen.Binding.Narrative;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The lines below a chart: notes first, where the data comes from last.</summary>
internal sealed class ChartNotes(BlockMap map, ChartWording wording, NarrativeContext narrative)
{
    public IReadOnlyList<IReadOnlyList<Inline>> Make() =>
    [
        .. map.Texts("note").Select(n => TextBinder.Bind(n, narrative)).Where(n => n.Count > 0),
        .. Sources(),
    ];

    private IEnumerable<IReadOnlyList<Inline>> Sources()
    {
        foreach (var source in map.Texts("source"))
        {
            var words = TextBinder.Bind(source, narrative);
            if (words.Count > 0)
            {
                // An author who writes the word himself is not made to say it twice.
                var text = InlineText.Of(words);
                var isNamed = text.StartsWith(wording.Source.TrimEnd(), StringComparison.OrdinalIgnoreCase) || text.Contains('：');
                yield return isNamed ? words : [new Text(wording.Source) { Span = source.Span }, .. words];
            }
        }
    }
}
