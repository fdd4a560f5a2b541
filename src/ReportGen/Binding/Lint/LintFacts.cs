using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>What is asked of the facts while the prose of an edition is tested.</summary>
internal sealed class LintFacts
{
    public LintFacts(Catalog catalog, Period? period)
    {
        var naming = new FactNaming(catalog);
        Copies = new FactMatcher(catalog, period, naming);
        Slips = new SlipMatcher(catalog, period, naming);
        Growth = new GrowthMatcher(catalog, period, naming);
    }

    public FactMatcher Copies { get; }

    public SlipMatcher Slips { get; }

    public GrowthMatcher Growth { get; }
}
