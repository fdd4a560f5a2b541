using ReportGen.Pdf.Content;
using Xunit;

namespace ReportGen.Tests.Pdf.Content;

public class AsciiUriTests
{
    [Theory]
    [InlineData("https://www.wipo.int/a?b=c#d", "https://www.wipo.int/a?b=c#d")]
    [InlineData("https://x.example/100%25", "https://x.example/100%25")]
    [InlineData("https://x.example/a b", "https://x.example/a%20b")]
    [InlineData("https://x.example/专", "https://x.example/%E4%B8%93")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    public void What_is_not_visible_ascii_is_percent_encoded(string uri, string expected) =>
        Assert.Equal(expected, AsciiUri.Of(uri));
}
