using CsCheck;
using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Layout.Inline.ParagraphFixture;

namespace ReportGen.Tests.Layout.Inline;

/// <summary>What may not begin or end a line of Chinese (clreq, 'Prohibition rules for line start and line end').</summary>
public sealed class KinsokuTests : IDisposable
{
    // Pauses and stops, closing marks, connectors, interpunct, solidi, and signs that belong to what stands before.
    private const string NeverFirst = "、。，．：；！？」』）】》〉〕〗］｝”’～－–·／％‰℃";

    // Opening marks, and signs that belong to what follows.
    private const string NeverLast = "「『（【《〈〔〖［｛“‘￥＄";

    // No two marks that open or close stand together without end: what no line holds is broken anywhere.
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Char["中国年知识产权的一是"].Array[1, 6].Select(c => new string(c)),
        Gen.OneOf<string>("2024", "PCT", "8.9", "——", "……", "—", "·", "～", "／", "5％", "30℃", "￥50"),
        Gen.OneOf<string>("，", "。", "、", "；", "：", "！", "？", "？！", "。”"),
        Gen.OneOf<string>("“中国”", "《专利法》", "（甲）", "【一】", "‘是’", "「产」", "〔二〕", "“《条例》”", "（“权”）"));

    private static readonly Gen<string> Paragraphs = Words.Array[5, 40].Select(w => "深" + string.Concat(w));

    private readonly ParagraphFixture _fixture = new("zh-Hans");

    [Fact]
    public void No_line_begins_or_ends_with_what_may_not() =>
        Gen.Select(Paragraphs, Gen.Int[160, 320], Gen.Enum<TextAlignment>()).Sample(
            (text, width, alignment) =>
            {
                var lines = Texts(_fixture.Break(text, width, alignment));
                Assert.All(lines.Skip(1), l => Assert.DoesNotContain(l[0], NeverFirst));
                Assert.All(lines.SkipLast(1), l => Assert.DoesNotContain(l[^1], NeverLast));
                Assert.Equal(text, string.Concat(lines));
            },
            threads: 1,
            iter: 1000);

    [Fact]
    public void A_dash_and_an_ellipsis_are_never_split() =>
        Gen.Select(Paragraphs, Gen.Int[160, 320]).Sample(
            (text, width) =>
            {
                var lines = Texts(_fixture.Break(text.Replace("—", "——", StringComparison.Ordinal).Replace("————", "——", StringComparison.Ordinal), width));
                for (var i = 1; i < lines.Length; i++)
                {
                    Assert.False(lines[i - 1][^1] == '—' && lines[i][0] == '—', lines[i - 1]);
                    Assert.False(lines[i][0] == '…', lines[i]);
                }
            },
            threads: 1,
            iter: 500);

    public void Dispose() => _fixture.Dispose();
}
