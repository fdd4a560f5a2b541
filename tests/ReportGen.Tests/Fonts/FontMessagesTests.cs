using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class FontMessagesTests
{
    [Theory]
    [InlineData(0x9F98, "no font has the character '龘' (U+9F98); a substitute is printed in its place")]
    [InlineData(0x1F600, "no font has the emoji '😀' (U+1F600); a substitute is printed in its place")]
    [InlineData(0xD842, "no font has half of a character, the surrogate U+D842; a substitute is printed in its place")]
    [InlineData(0xE001, "no font has the private-use character U+E001; a substitute is printed in its place")]
    [InlineData(0x0378, "no font has what Unicode has no character for, U+0378; a substitute is printed in its place")]
    [InlineData(0x20E3, "no font has the combining mark '\u25CC\u20E3' (U+20E3); a substitute is printed in its place")]
    public void A_missing_character_is_shown_and_numbered(int codePoint, string expected)
    {
        var at = SourceSpan.At("narrative.md", 3, 7);
        var message = Messages.MissingCharacter(at, codePoint);
        Assert.Equal(("RG0420", Severity.Warning, at, expected), (message.Code, message.Severity, message.Span, message.Message));
    }

    [Fact]
    public void Text_from_right_to_left_is_refused() =>
        Assert.Equal(("RG0941", Severity.Error), (Messages.RightToLeftText(SourceSpan.None, 'ש').Code, Messages.RightToLeftText(SourceSpan.None, 'ש').Severity));
}
