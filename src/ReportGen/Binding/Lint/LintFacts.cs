using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>What is asked of the facts while the prose of an edition is tested.</summary>
internal sealed class LintFacts
{
    public LintFacts(Catalog catalog, Period? period)
    {
        var naming = new FactNaming(catalog);
        var facts = new Lazy<List<PlainFact>>(() => PlainFact.All(catalog));
        Copies = new FactMatcher(facts, period, naming);
        Slips = new SlipMatcher(facts, period, naming);
        Growth = new GrowthMatcher(catalog, period, naming);
    }

    public FactMatcher Copies { get; }

    public SlipMatcher Slips { get; }

    public GrowthMatcher Growth { get; }
}
