using ReportGen.Fonts;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class ItemizerTests : IDisposable
{
    private readonly FontFixture _fonts = new();

    public void Dispose() => _fonts.Dispose();

    [Theory]
    [InlineData("Patents granted: 241,900", "en", "Patents granted: 241,900@SourceSerif4")]
    [InlineData("深圳", "zh-Hans", "深圳@NotoSerifSC")]
    [InlineData("2024年，深圳PCT申请", "zh-Hans", "2024@SourceSerif4 | 年，深圳@NotoSerifSC | PCT@SourceSerif4 | 申请@NotoSerifSC")]
    public void Text_goes_to_the_first_face_that_has_it(string text, string language, string expected) =>
        Assert.Equal(expected, _fonts.Itemized(text, language));

    [Theory]
    [InlineData("他说“你好”。", "en", "他说“你好”。@NotoSerifSC")]
    [InlineData("the term “深圳” means", "en", "the term “@SourceSerif4 | 深圳@NotoSerifSC | ” means@SourceSerif4")]
    [InlineData("深圳的“PCT”申请", "zh-Hans", "深圳的“@NotoSerifSC | PCT@SourceSerif4 | ”申请@NotoSerifSC")]
    [InlineData("“深圳”", "zh-Hans", "“深圳”@NotoSerifSC")]
    [InlineData("“深圳”", "en", "“@SourceSerif4 | 深圳@NotoSerifSC | ”@SourceSerif4")]
    [InlineData("深圳——中国", "en", "深圳——中国@NotoSerifSC")]
    [InlineData("2024—2025年", "zh-Hans", "2024@SourceSerif4 | —@NotoSerifSC | 2025@SourceSerif4 | 年@NotoSerifSC")]
    [InlineData("约翰·史密斯……", "en", "约翰·史密斯……@NotoSerifSC")]
    [InlineData("a — b … don’t", "zh-Hans", "a — b … don’t@SourceSerif4")]
    [InlineData("专利‘don’t’。", "zh-Hans", "专利‘@NotoSerifSC | don’t@SourceSerif4 | ’。@NotoSerifSC")]
    public void Shared_punctuation_follows_its_neighbours_then_the_language(string text, string language, string expected) =>
        Assert.Equal(expected, _fonts.Itemized(text, language));
}
