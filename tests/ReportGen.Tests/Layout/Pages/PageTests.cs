using CsCheck;
using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Pages;

/// <summary>What holds of all documents.</summary>
public class PageTests
{
    private static readonly Gen<Func<int, Block>> Leaf = Gen.Select(Gen.Int[0, 4], Gen.Int[1, 14]).Select<(int, int), Func<int, Block>>(kind => i => kind.Item1 switch
    {
        0 => Heading($"w{i}", 1 + kind.Item2 % 3, "1."),
        1 => new ListBlock([.. Enumerable.Range(0, kind.Item2).Select(k => new ListItem([Text($"w{i}")]))]) { IsTight = kind.Item2 % 2 == 0 },
        2 => new BlockQuote([Text(string.Join(' ', Enumerable.Repeat($"w{i}", 9 * kind.Item2)))]),
        3 => new Table([new TableColumn(ColumnAlignment.Auto)], [], [.. Enumerable.Repeat(new TableRow([new TableCell([new Text($"w{i}")])]), kind.Item2)]),
        _ => Text(string.Join(' ', Enumerable.Repeat($"w{i}", 9 * kind.Item2))),
    });

    [Fact]
    public void Lines_stay_inside_the_text_and_keep_their_order() => Leaf.List[1, 25].Sample(makers =>
    {
        var layout = Blocks([.. makers.Select((make, i) => make(i))]);
        var last = 0;
        foreach (var (page, index) in layout.Document.Pages.Select((p, i) => (p, i)).Skip(FirstPage))
        {
            var left = index % 2 == 1 ? 50 : 30;
            foreach (var line in page.Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0))
            {
                Assert.InRange(line.Baseline, 40, 140.01);
                Assert.InRange(line.X + line.Pieces[0].X, left, left + 200);
                if (TextOf(line) is ['w', ..] text)
                {
                    var word = int.Parse(text.Split(' ')[0][1..], System.Globalization.CultureInfo.InvariantCulture);
                    Assert.InRange(word, last, makers.Count);
                    last = word;
                }
            }
        }

        Assert.Equal(makers.Count - 1, last);
    }, iter: 300);

    [Fact]
    public void No_page_ends_with_a_heading() => Leaf.List[2, 25].Sample(makers =>
    {
        var layout = Blocks([.. makers.Select((make, i) => make(i)), Lines("w", 3)]);
        foreach (var page in layout.Document.Pages.Skip(FirstPage))
        {
            var text = page.Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0).ToList();
            var role = layout.Document.Structure[text[^1].Pieces[0].Structure].Role;
            // More headings in a row than a page holds must part somewhere.
            var headings = text.Count(l => layout.Document.Structure[l.Pieces[0].Structure].Role is StructureRole.H1 or StructureRole.H2 or StructureRole.H3);
            Assert.True(role is not (StructureRole.H1 or StructureRole.H2 or StructureRole.H3) || headings >= 4);
        }
    }, iter: 300);
}
