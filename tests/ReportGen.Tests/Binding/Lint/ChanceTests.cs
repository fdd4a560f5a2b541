using System.Globalization;
using CsCheck;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Numbers of few digits are alike by chance.</summary>
public class ChanceTests
{
    // As FIGURES has it: a copy is drifted within one per cent.
    private const decimal Drift = 0.01m;

    [Theory]
    [InlineData("The operating subsidy was {{ budget.operation | with_unit }}, and a tunnel cost 1.3 billion CNY.", "RG0152")]
    [InlineData("The operating subsidy was {{ budget.operation | with_unit }}, and a tunnel cost 1.7 billion CNY.", "RG0152")]
    [InlineData("The operating subsidy was {{ budget.operation | with_unit }} and a tunnel cost 19 billion CNY.", "RG0152")]
    [InlineData("The operating subsidy was {{ budget.operation | with_unit }}, and a tunnel cost 1.36 billion CNY.", "RG0152")]
    [InlineData("The operating subsidy was {{ budget.operation | with_unit }}, and a tunnel cost over 2.1 billion CNY.", "RG0152")]
    [InlineData("Passengers made {{ journeys.ferry | with_unit }}, of which 3.6 million by tourists.", "RG0152")]
    [InlineData("The ferries carried {{ journeys.ferry | with_unit }} and a bridge 5.8 million cars.", "RG0152")]
    [InlineData("The ferry carried {{ journeys.ferry }} million journeys, and the cable car 8.3 million journeys.", "RG0152")]
    public void An_honest_number_beside_a_figure_is_noted_at_most(string sentence, string code) =>
        Assert.Equal(code, Assert.Single(Bind(sentence, catalog: TransportFacts.All).Problems).Code);

    [Theory]
    [InlineData("The operating subsidy was 2.074 billion CNY.")]
    [InlineData("The operating subsidy was 1.68 billion CNY in 2024, and is {{ budget.operation | with_unit }} now.")]
    [InlineData("The operating subsidy came to 2.047 million CNY.")]
    public void A_slip_of_a_figure_that_the_words_name_is_an_error(string sentence) =>
        Assert.Contains(Bind(sentence, catalog: TransportFacts.All).Problems, p => p.Code == "RG0151");

    [Fact]
    public void No_number_of_two_digits_in_a_clause_of_its_own_is_accused()
    {
        var facts = TransportFacts.All.Series.SelectMany(s => s.Rows).Where(r => r.Unit.Base is "CNY" or "journeys").ToList();
        var bound = facts.FindAll(r => r.Period!.Value.Year == 2025);
        string[] links = [", and a tunnel ", ", while a bridge ", "; the harbor "];
        Gen.Select(Gen.Int[0, bound.Count - 1].Select(i => bound[i]), Gen.Int[10, 99], Gen.Bool, Gen.Int[0, links.Length - 1].Select(i => links[i]))
            .Sample((printed, digits, isSmall, link) =>
            {
                var typed = isSmall ? digits / 10m : digits;
                var isNear = facts.Exists(f => f.Unit == printed.Unit && Math.Abs(f.Number!.Value.Value - typed) <= typed * Drift);
                var label = printed.Label.Default;
                var sentence = string.Create(CultureInfo.InvariantCulture, $"{label} came to {{{{ {printed.Id} | with_unit }}}}{link}took {typed} {printed.Unit}.");
                return isNear || Bind(sentence, catalog: TransportFacts.All).Problems.All(p => p.Code != "RG0151");
            }, iter: 300, print: t => $"{t.Item1.Id} {t.Item2} {t.Item3} {t.Item4}");
    }
}
