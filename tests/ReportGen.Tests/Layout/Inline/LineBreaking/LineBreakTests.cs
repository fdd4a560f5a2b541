using System.Text;
using CsCheck;
using ReportGen.Layout.Inline.LineBreaking;
using Xunit;

namespace ReportGen.Tests.Layout.Inline.LineBreaking;

public class LineBreakTests
{
    private const string Tricky = "\uD840\uDC00 “”1,中\u0301\u200D-\u05D0";

    private static readonly Gen<char> Characters = Gen.OneOf(Gen.Char, Gen.Int[0, Tricky.Length - 1].Select(i => Tricky[i]));

    [Theory]
    [InlineData("a b", "a |b")]
    [InlineData("over  10,000 patents", "over  |10,000 |patents")]
    [InlineData("75.58% of it", "75.58% |of |it")]
    [InlineData("CNY 50.4", "CNY |50.4")]
    [InlineData("$50.4 (net)", "$50.4 |(net)")]
    [InlineData("well-known", "well-|known")]
    [InlineData("-3.2", "-3.2")]
    [InlineData("2019–2024", "2019–|2024")]
    [InlineData("http://a.org/b", "http://|a.org/|b")]
    [InlineData("growth, he said", "growth, |he |said")]
    public void Latin_text_breaks_at_spaces_and_hyphens(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("发明专利", "发|明|专|利")]
    [InlineData("增长，达到。", "增|长，|达|到。")]
    [InlineData("《专利法》的", "《专|利|法》|的")]
    [InlineData("（深圳）市", "（深|圳）|市")]
    [InlineData("中国——深圳", "中|国|——|深|圳")]
    [InlineData("等等……他", "等|等……|他")]
    [InlineData("共241,900件", "共|241,900|件")]
    [InlineData("𠀀𠀁", "𠀀|𠀁")]
    [InlineData("カード", "カー|ド")]
    public void Chinese_text_breaks_between_characters_but_for_punctuation(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("说“好”的", "说|“好”|的")]
    [InlineData("说“好”。", "说|“好”。")]
    [InlineData("（“好”）", "（“好”）")]
    [InlineData("称“IP”为", "称|“IP”|为")]
    [InlineData("“甲”“乙”", "“甲”|“乙”")]
    [InlineData("‘甲’与", "‘甲’|与")]
    public void Chinese_quotation_marks_keep_to_what_they_enclose_only(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("马克·吐温", "马|克·|吐|温")]
    [InlineData("深圳—香港", "深|圳—|香|港")]
    [InlineData("一～三", "一～|三")]
    [InlineData("和／或", "和／|或")]
    [InlineData("涨5％", "涨|5％")]
    [InlineData("约￥5", "约|￥5")]
    [InlineData("三·一", "三·|一")]
    public void Connectors_interpuncts_and_signs_begin_no_line(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("the “best” city", "the |“best” |city")]
    [InlineData("it’s (“so”)", "it’s |(“so”)")]
    [InlineData("word—word", "word—|word")]
    [InlineData("one – two", "one !– |two")]
    [InlineData("one — two", "one !— |two")]
    public void A_Latin_dash_begins_no_line_or_only_at_need(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("241,900\u00A0patents", "241,900\u00A0patents")]
    [InlineData("24.19万\u2060件", "24.19|万\u2060件")]
    [InlineData("241,900\u2060件的", "241,900\u2060件|的")]
    [InlineData("a\u200Bb", "a\u200B|b")]
    public void Joiners_join_and_parters_part(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Fact]
    public void A_soft_hyphen_is_an_opportunity_of_its_own_kind()
    {
        var breaks = Find("pa\u00ADtent");
        Assert.Equal(BreakOpportunity.Hyphen, breaks[3]);
        Assert.Equal(1, breaks.Count(b => b == BreakOpportunity.Hyphen));
    }

    [Fact]
    public void A_hard_break_is_mandatory() => Assert.Equal(BreakOpportunity.Mandatory, Find("a\nb")[2]);

    [Fact]
    public void Any_text_is_scanned_and_no_surrogate_pair_is_parted() =>
        Gen.String[Characters, 0, 40].Sample(text =>
        {
            var breaks = Find(text);
            for (var i = 1; i < text.Length; i++)
            {
                if (char.IsSurrogatePair(text, i - 1) && breaks[i] != BreakOpportunity.Prohibited)
                {
                    return false;
                }
            }

            return breaks[0] == (text.Length == 0 ? BreakOpportunity.Mandatory : BreakOpportunity.Prohibited)
                && breaks[text.Length] == BreakOpportunity.Mandatory;
        });

    private static BreakOpportunity[] Find(string text)
    {
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreakScanner.Find(text, breaks);
        LineBreakTailoring.Apply(text, breaks);
        return breaks;
    }

    private static string Marked(string text)
    {
        var breaks = Find(text);
        var marked = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            marked.Append(breaks[i] switch { BreakOpportunity.Prohibited => "", BreakOpportunity.Discouraged => "!", _ => "|" }).Append(text[i]);
        }

        return marked.ToString();
    }
}
