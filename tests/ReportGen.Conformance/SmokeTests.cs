using Xunit;

namespace ReportGen.Conformance;

public class Smoke
{
    [Fact]
    public void Runs() => Assert.Equal("#1B3A5C", Theme.Booklet.Accent.ToString());
}
