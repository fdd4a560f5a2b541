using Xunit;

namespace ReportGen.Tests;

public class PeriodTests
{
    [Fact]
    public void A_year_is_read() => Assert.Equal("10.5pt", Length.Pt(10.5).ToString());
}
