using ReportGen.Layout.Debugging;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Debugging;

public class FrameDumpTests
{
    [Fact]
    public void A_dump_shows_place_tag_size_and_words() => Assert.Equal(
        """
        page 0 'i' 280 x 200
          box 30 54 42 x 2.5 #1B3A5C
          text 30 79 P 10 'A Title'
        page 1 'ii' 280 x 200
        page 2 '1' 280 x 200
          text 30 47.5 H1 10 'I. '
          text 45.5 47.5 H1 10 'One'
          text 30 67.5 P 10 'words'
          text 175 160 (footer) 10 'Page 1 of 1'

        """.ReplaceLineEndings("\n"),
        FrameDump.Of(Blocks(Heading("One", label: "I."), Text("words")).Document));
}
