using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Binding.Blocks.BlockReport;

namespace ReportGen.Tests.Binding.Blocks;

public class TimelineBlockTests
{
    [Theory]
    [InlineData("2024-03-14", "en", "14 March 2024")]
    [InlineData("2024-03-14", "en-US", "March 14, 2024")]
    [InlineData("2024-03-14", "zh-Hans", "2024年3月14日")]
    [InlineData("2024", "en", "2024")]
    [InlineData("2024", "zh-Hans", "2024年")]
    [InlineData("2024-Q3", "en", "Q3 2024")]
    [InlineData("2024-Q3", "zh-Hans", "2024年第三季度")]
    [InlineData("2024-09", "en", "September 2024")]
    [InlineData("2024-09", "zh-Hans", "2024年9月")]
    [InlineData("2024-02-30", "en", "2024-02-30")]
    [InlineData("The *first* years", "en", "The first years")]
    [InlineData("\"In {{ period }}\"", "en", "In 2024")]
    public void Dates_are_in_the_words_of_the_edition(string date, string language, string expected)
    {
        var timeline = Block<Timeline>(Clean("timeline", $"- date: {date}\n  text: Something.", language));
        Assert.Equal(expected, InlineText.Of(Assert.Single(timeline.Events).Date).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Events_keep_their_order_and_their_figures_know_their_places()
    {
        var report = Clean("timeline", "id: history\nevents:\n- {date: 2023, text: A.}\n- date: 2024\n  text: With {{ patents | with_unit }}.");
        var timeline = Block<Timeline>(report);
        Assert.Equal("history", timeline.Id);
        Assert.Equal(["A.", "With 241,900\u00A0patents."], timeline.Events.Select(e => InlineText.Of(e.Text)));
        var figure = Assert.Single(report.Editions[0].Document.Figures);
        Assert.Equal((7, 14), (figure.Span.Line, figure.Span.Column));
    }

    [Theory]
    [InlineData("2022,2023-Q1,2023-02,2023-02-03,then,2023-06", null)]
    [InlineData("2023-06,2023-02,2022", null)]
    [InlineData("2023-06,2023,2023-07", null)]
    [InlineData("2022,2024,2023", "2023")]
    [InlineData("2024,2023,2024-02-01,2022", "2024-02-01")]
    public void Events_out_of_order_are_told_once(string dates, string? expected)
    {
        var yaml = string.Join('\n', dates.Split(',').Select(d => $"- {{date: {d}, text: A.}}"));
        var problem = Load($"```timeline\n{yaml}\n```").Diagnostics.SingleOrDefault(d => d.Code == "RG0376");
        Assert.Equal(expected, problem?.Message.Split(' ')[0]);
    }

    [Theory]
    [InlineData("- {date: 2024}", "3:3 RG0375 an event says when and what: {date: 2024-03-14, text: The hall opens.}")]
    [InlineData("- The hall opens.", "3:3 RG0375 an event says when and what: {date: 2024-03-14, text: The hall opens.}")]
    [InlineData("- {date: 2024, text: A., place: here}", "3:26 RG0361 there are date, text")]
    [InlineData("- {date: 2024, text: 241900 patents were granted.}", "3:22 RG0150 ")]
    [InlineData("- {date: 2024, text: A, and B.}", "3:25 RG0377 put the whole text between quotes: text: \"…, and B.\"")]
    [InlineData("[]", "3:1 RG0368 write the events one below the other: - {date: 2024-03-14, text: The hall opens.}")]
    [InlineData("a: b", "3:1 RG0361 there are events, id")]
    public void What_is_wrong_is_reported_at_its_place(string yaml, string problem) =>
        Assert.StartsWith(problem, Problem("timeline", yaml), StringComparison.Ordinal);
}
