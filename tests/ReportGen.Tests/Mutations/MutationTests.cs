using System.Globalization;
using System.Text;
using ReportGen.Tests.Mutations.Mutators;
using Xunit;

namespace ReportGen.Tests.Mutations;

/// <summary>
/// Changes the booklet and the samples in hundreds of ways, and asks of each: if it made a printed claim false, is it caught;
/// if it did not, is it let pass?
/// </summary>
public class MutationTests
{
    internal static readonly IMutator[] Mutators =
    [
        ChangedValue.More, ChangedValue.MovedDecimal, ChangedValue.SwappedSign, new DroppedRow(), new ChangedCount("rank", 1), new ChangedCount("streak", 1),
        new ChangedCount("streak", -1), new ChangedFormula(), new ChangedUnit(), new StalePeriod(),
        .. TypedNumber.All, .. FalseFilter.All, new TypedStanding(0), new TypedStanding(1), new TypedYear(0), new TypedYear(-1), new TypedUnit(), new Direction(), new ReplacedWords(), new MissingPeriod(), new Shares(),
    ];

    /// <summary>Changes that nobody can tell from an honest text; the samples hold no more of them.</summary>
    private const int MostExcused = 30;

    [Fact]
    public void What_is_as_it_should_be_raises_no_alarm()
    {
        foreach (var report in SampleReport.All)
        {
            Assert.Equal([], Checker.Check(report).Where(d => d.Severity != Severity.Note).Select(d => $"{report.Name}: {d}"));
            Assert.Equal((report.Name, Verdict.True), (report.Name, Oracle.Judge(new Mutant("none", "unchanged", report)).Verdict));
        }
    }

    [Fact]
    public void Every_stated_claim_stands_in_its_report()
    {
        foreach (var report in SampleReport.All)
        {
            var prose = string.Concat(report.Narratives.Select(n => report.Files[n]));
            Assert.All(StatedClaims.Of(report.Name), c => Assert.Contains(c.Quote, prose, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_makes_a_claim_false_is_caught_and_what_does_not_passes()
    {
        var mutants = Mutators.SelectMany(m => SampleReport.All.SelectMany(m.Of)).ToArray();
        var outcomes = new Outcome[mutants.Length];
        Parallel.For(0, mutants.Length, i => outcomes[i] = Outcome.Of(mutants[i]));
        TestContext.Current.TestOutputHelper?.WriteLine(Summary(outcomes) + string.Join("\n", outcomes.Where(o => o is { Fault: not null }).OrderBy(o => o.IsExcused).Select(o => (o.IsExcused ? "excused: " : string.Empty) + o)));
        Assert.True(mutants.Length >= 2000, $"{mutants.Length} mutants");
        Assert.All(outcomes.Where(o => o.IsExcused), o => Assert.Equal("specimen", o.Mutant.Report.Name));
        Assert.InRange(outcomes.Count(o => o.IsExcused), 0, MostExcused);
        Assert.Equal([], outcomes.Where(o => o is { Fault: not null, IsExcused: false }).Select(o => o.ToString()));
    }

    /// <summary>What part of the false ones of a kind is caught, whatever excuses the others have.</summary>
    private static double Caught(Outcome[] outcomes, string kind)
    {
        var wrong = outcomes.Where(o => o.Mutant.Kind.StartsWith(kind, StringComparison.Ordinal) && !o.IsTrue).ToList();
        return wrong.Count(o => o.Fault is null) / (double)wrong.Count;
    }

    private static string Summary(Outcome[] outcomes)
    {
        var text = new StringBuilder("kind | made | true | passed | false | caught | not caught, because\n");
        foreach (var kind in outcomes.GroupBy(o => o.Mutant.Kind))
        {
            var (right, wrong) = (kind.Where(o => o.IsTrue).ToList(), kind.Where(o => !o.IsTrue).ToList());
            var excuses = wrong.Where(o => o.IsExcused).GroupBy(o => o.Judgement.Excuse).Select(g => $"{g.Count()}: {g.Key}");
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Key} | {kind.Count()} | {right.Count} | {right.Count(o => o.Fault is null)} | {wrong.Count} | {wrong.Count(o => o.Fault is null)} | {string.Join("; ", excuses)}");
        }

        return text.ToString();
    }
}
