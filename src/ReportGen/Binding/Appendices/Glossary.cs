using ReportGen.Binding.Narrative;
using ReportGen.Document;
using ReportGen.Input;

namespace ReportGen.Binding.Appendices;

/// <summary>The chapter that explains terms.</summary>
internal static class Glossary
{
    /// <summary>Id of its heading.</summary>
    public const string Id = AppendixIds.Prefix + "glossary";

    /// <summary>Heading and definitions, in alphabetical order; none without a glossary.</summary>
    public static IReadOnlyList<Block> Of(GlossarySetting? glossary, NarrativeContext narrative)
    {
        if (glossary is null)
        {
            return [];
        }

        var heading = Wording.For(narrative.Binding.Language).Glossary;
        return
        [
            new Heading(1, [new Text(heading) { Span = glossary.Span }]) { Id = Id, Span = glossary.Span },
            new DefinitionList([.. Sorted(glossary).Select(e => Definition(e, narrative))]) { Span = glossary.Span },
        ];
    }

    private static IEnumerable<GlossaryEntry> Sorted(GlossarySetting glossary) => glossary.Entries
        .OrderBy(e => e.Term, AlphabeticalOrder.Comparer);

    private static Definition Definition(GlossaryEntry entry, NarrativeContext narrative)
    {
        Text[] term = [new Text(entry.Term) { Span = entry.TermSpan }];
        return new Definition([term], [new Paragraph(TextBinder.Bind(entry.Meaning, narrative with { IsLabel = true })) { Span = entry.Meaning.Span }]);
    }
}
