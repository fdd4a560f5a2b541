using CsCheck;
using ReportGen.Docx.Body;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class BookmarkTests
{
    [Fact]
    public void Every_anchor_has_a_bookmark_and_ids_are_unique()
    {
        var package = Package.Of(Samples.Full);
        var starts = package.Body.Descendants(W + "bookmarkStart").ToList();
        var names = starts.Select(s => Value(s, "name")!).ToList();
        var ids = starts.Select(s => Value(s, "id")).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Order(), package.Body.Descendants(W + "bookmarkEnd").Select(e => Value(e, "id")).Order());
        Assert.Subset(names.ToHashSet(), package.Body.Descendants(W + "hyperlink").Select(h => Value(h, "anchor")!).Where(a => a is not null).ToHashSet());
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("tbl-use", "tbl_use")]
    [InlineData("2024", "b_2024")]
    [InlineData("_hidden", "b__hidden")]
    [InlineData("知识产权", "知识产权")]
    [InlineData("", "b_")]
    public void Names_are_those_that_word_takes(string anchor, string name) => Assert.Equal(name, new Bookmarks().NameOf(anchor));

    [Fact]
    public void Any_anchors_get_valid_names_of_their_own() =>
        Gen.String.List[1, 20].Sample(anchors =>
        {
            var bookmarks = new Bookmarks();
            var names = anchors.Distinct().Select(bookmarks.NameOf).ToList();

            Assert.All(names, name =>
            {
                Assert.InRange(name.Length, 1, 40);
                Assert.True(char.IsLetter(name[0]));
                Assert.All(name, c => Assert.True(char.IsLetterOrDigit(c) || c == '_'));
            });
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(names, anchors.Distinct().Select(bookmarks.NameOf));
        });

    [Fact]
    public void Long_anchors_that_begin_alike_stay_apart()
    {
        var bookmarks = new Bookmarks();
        var first = bookmarks.NameOf(new string('a', 60));
        var second = bookmarks.NameOf(new string('a', 61));

        Assert.Equal(new string('a', 40), first);
        Assert.Equal(new string('a', 38) + "_2", second);
    }
}
