using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Document;

public class NarrowMeasureTests
{
    private static readonly TextStyle Justified = new() { Size = Length.Pt(10), Alignment = TextAlignment.Justify };

    [Theory]
    [InlineData(200, "en", TextAlignment.Justify)]
    [InlineData(199, "en", TextAlignment.Start)]
    [InlineData(199, "zh-Hans", TextAlignment.Justify)]
    public void Only_short_lines_of_words_are_left_ragged(double measure, string language, object expected) =>
        Assert.Equal(expected, NarrowMeasure.AlignmentOf(Justified, measure, language));

    [Fact]
    public void What_is_not_justified_stays_as_it_is() =>
        Assert.Equal(TextAlignment.Center, NarrowMeasure.AlignmentOf(Justified with { Alignment = TextAlignment.Center }, 50, "en"));
}
