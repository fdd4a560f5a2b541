using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Binding.Blocks.BlockReport;

namespace ReportGen.Tests.Binding.Blocks;

public class KpisBlockTests
{
    [Theory]
    [InlineData("- patents", "en", "241,900|patents|Patents granted|▲ 2.9% from 2023|1st in the nation")]
    [InlineData("- patents", "zh-Hans", "241,900|件|专利授权量|▲ 较2023年增长2.9%|全国第1")]
    [InlineData("- share", "en", "75.6%||Share|▲ 1.5 percentage points from 2023|")]
    [InlineData("- share", "zh-Hans", "75.6%||占比|▲ 较2023年上升1.5个百分点|")]
    [InlineData("- pledge", "en", "50.421|billion CNY|Pledges|▼ 2.8% from 2023|ranked 3rd")]
    [InlineData("- pledge", "zh-Hans", "504.21|亿元|质押金额|▼ 较2023年下降2.8%|排名第3")]
    [InlineData("- {metric: pledge, format: \"number: 1\"}", "en", "50.4|billion CNY|Pledges|▼ 2.8% from 2023|ranked 3rd")]
    [InlineData("- {metric: pledge, format: \"with_unit\"}", "en", "50.421 billion CNY||Pledges|▼ 2.8% from 2023|ranked 3rd")]
    [InlineData("- {metric: patents, format: compact}", "zh-Hans", "24.2|万件|专利授权量|▲ 较2023年增长2.9%|全国第1")]
    [InlineData("- firms", "en", "over 10,000||Firms||")]
    [InlineData("- alarms", "en", "5||Alarms|▲ 5 from 2023|")]
    [InlineData("- same", "en", "7||Same|→ unchanged from 2023|")]
    [InlineData("- {metric: bare, label: \"*Bare* {{ period }}\"}", "en", "12||Bare 2024||")]
    [InlineData("- {metric: patents, compare: 2022}", "en", "241,900|patents|Patents granted|▲ 10.0% from 2022|1st in the nation")]
    [InlineData("- {metric: patents, compare: year}", "en", "241,900|patents|Patents granted|▲ 2.9% from 2023|1st in the nation")]
    [InlineData("- {metric: patents, compare: none}", "en", "241,900|patents|Patents granted||1st in the nation")]
    [InlineData("cards: [patents]\ncompare: none", "en", "241,900|patents|Patents granted||1st in the nation")]
    public void A_card_says_its_number_what_it_counts_and_how_it_changed(string yaml, string language, string expected)
    {
        var card = Assert.Single(Block<CardGroup>(Clean("kpis", yaml, language)).Cards);
        var change = card.Change is { } c ? c.Sign + InlineText.Of(c.Inlines) : string.Empty;
        var parts = new[] { InlineText.Of(card.Value), InlineText.Of(card.Unit), InlineText.Of(card.Label), change, InlineText.Of(card.Rank) };
        Assert.Equal(expected, string.Join('|', parts.Select(p => p.Replace('\u00A0', ' ').Trim())));
    }

    [Theory]
    [InlineData("- {metric: patents, sparkline: true}", "en", "2022 220,000 patents, 2023 235,000 patents, 2024 241,900 patents")]
    [InlineData("cards: [patents]\nsparkline: true", "en", "2022 220,000 patents, 2023 235,000 patents, 2024 241,900 patents")]
    [InlineData("sparkline: true\ncards:\n  - {metric: patents, sparkline: false}", "en", "")]
    [InlineData("- patents", "en", "")]
    [InlineData("- {metric: share, sparkline: true}", "en", "2023 74.1%, 2024 75.6%")]
    [InlineData("- {metric: pledge, sparkline: true}", "zh-Hans", "2023 519亿元, 2024 504.21亿元")]
    [InlineData("- {metric: pledge, format: \"number: 1\", sparkline: true}", "en", "2023 51.9 billion CNY, 2024 50.4 billion CNY")]
    [InlineData("- {metric: patents, format: \"nearly: 242000\", sparkline: true}", "en", "2022 220,000 patents, 2023 235,000 patents, 2024 241,900 patents")]
    [InlineData("- {metric: patents, format: \"growth | percent\", sparkline: true}", "en", "2022 220,000, 2023 235,000, 2024 241,900")]
    [InlineData("- {metric: firms, sparkline: true}", "en", "2023 over 9,000, 2024 over 10,000")]
    public void A_line_shows_the_course_of_the_number_in_its_form(string yaml, string language, string values)
    {
        var course = Assert.Single(Block<CardGroup>(Clean("kpis", yaml, language)).Cards).Course;
        var points = course?.Chart.Categories.Select((c, i) => $"{c.Name} {course.Chart.Series[0].Points[i].Text}") ?? [];
        Assert.Equal(values, string.Join(", ", points).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_line_prints_no_figure()
    {
        var plain = Clean("kpis", "- patents").Editions[0];
        var drawn = Clean("kpis", "- {metric: patents, sparkline: true}").Editions[0];
        Assert.Equal(plain.Figures.Select(f => f.Text), drawn.Figures.Select(f => f.Text));
    }

    [Fact]
    public void Figures_of_a_card_know_their_cells_and_the_page()
    {
        var edition = Clean("kpis", "- patents").Editions[0];
        Assert.Equal(
            ["241,900 value 2 1", "Patents granted label 2 1", "2.9% value 2 1", "1st rank 2 1"],
            edition.Figures.Select(f => $"{f.Text} {f.Field} {f.Origin.Row} {f.Page}"));
        var change = edition.Figures[2];
        Assert.Equal("growth: 'previous' | abs | percent: 1", change.Format);
        Assert.Equal(("patents", "2023", 3), (change.Also[0].Id, change.Also[0].Period, change.Also[0].Origin.Row));
        Assert.Equal((3, 3), (change.Span.Line, change.Span.Column));
    }

    [Theory]
    [InlineData("", "Neutral", "Neutral")]
    [InlineData("better: more", "Better", "Worse")]
    [InlineData("better: less", "Worse", "Better")]
    public void A_change_is_good_or_bad_only_where_the_author_says_so(string better, string up, string down)
    {
        var cards = Block<CardGroup>(Clean("kpis", "cards: [patents, pledge, same]\n" + better)).Cards;
        Assert.Equal([up, down, "Neutral"], cards.Select(c => c.Change!.Tone.ToString()));
        Assert.Equal(["up\u00A0", "down\u00A0", ""], cards.Select(c => c.Change!.Spoken));
    }

    [Theory]
    [InlineData("- patnets", "3:3 RG0102 did you mean 'patents'?")]
    [InlineData("- {label: A}", "3:3 RG0369 name a metric: {metric: patents.granted, label: Patents}")]
    [InlineData("- status", "3:3 RG0370 put the text into a callout, or in a paragraph: {{ status }}")]
    [InlineData("- bare", "3:3 RG0371 fill in the column 'label' of metrics.csv, or write {metric: bare, label: …}")]
    [InlineData("- {metric: share, compare: last year}", "3:28 RG0372 write previous, year (the same period a year before), none, or a period such as 2023, 2024-Q3 or 2024-09")]
    [InlineData("- {metric: share, compare: 2021}", "3:28 RG0142 add the row of 2021; there are rows for 2023, 2024")]
    [InlineData("- {metric: bare, label: B, compare: previous}", "3:37 RG0142 add the row of 2023; there are rows for 2024")]
    [InlineData("cards: []", "3:8 RG0368 name the figures to show, one a line: - patents.granted")]
    [InlineData("columns: 2", "2:1 RG0368 name the figures to show, one a line: - patents.granted")]
    [InlineData("columns: 7\ncards: [share]", "3:10 RG0019 give it one of 1, 2, 3, 4")]
    [InlineData("- {metric: bare, label: B, sparkline: true}", "3:39 RG0165 add the rows of the periods between or before, or write {metric: bare, sparkline: false}")]
    [InlineData("sparkline: true\ncards:\n  - share\n  - {metric: bare, label: B}", "6:14 RG0165 add the rows of the periods between or before, or write {metric: bare, sparkline: false}")]
    [InlineData("- {metric: share, sparkline: big}", "3:30 RG0019 give it true or false")]
    [InlineData("- {metric: share, formt: \"number: 1\"}", "3:19 RG0361 did you mean 'format'?")]
    [InlineData("- {metric: share, format: \"nubmer: 1\"}", "3:28 RG0103 did you mean 'number'?")]
    [InlineData("", "2:1 RG0362 write what it shows, one a line: - patents.granted")]
    public void What_is_wrong_is_reported_at_its_place(string yaml, string problem) => Assert.Equal(problem, Problem("kpis", yaml));
}
