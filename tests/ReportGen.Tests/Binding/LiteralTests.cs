using CsCheck;
using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Where code and comments end, bindings begin again; what does not end is told, never dropped or printed as code.</summary>
public class LiteralTests
{
    [Theory]
    [InlineData("a\n\n<!-- b\n\nc {{ p }}\n", "3:1")]
    [InlineData("- a\n\n  <!-- b\n\nc\n", "3:3")]
    [InlineData("<!-- a --> b\n\n<!-- c --> <!-- d\n", "3:12")]
    [InlineData("<div>\n<!-- b\n</div>\n\nc\n", "2:1")]
    public void A_comment_without_end_is_an_error_at_its_opening(string narrative, string position)
    {
        var problems = BindingFixture.Bind(narrative).Problems.Where(p => p.Severity == Severity.Error);
        var problem = Assert.Single(problems);
        Assert.Equal(("RG0330", position), (problem.Code, $"{problem.Span.Line}:{problem.Span.Column}"));
    }

    [Theory]
    [InlineData("text\n\n```\ncode\n\nrest {{ p }}\n", "3:1")]
    [InlineData("- text\n\n  ~~~\n  code\n", "3:3")]
    public void A_fence_that_runs_to_the_end_is_a_warning(string narrative, string position)
    {
        var problem = Assert.Single(BindingFixture.Bind(narrative).Problems);
        Assert.Equal(("RG0331", Severity.Warning, position), (problem.Code, problem.Severity, $"{problem.Span.Line}:{problem.Span.Column}"));
    }

    [Theory]
    [InlineData("> ```\n> code {{ nosuch }}\n\nOutside {{ p }}\n")]
    [InlineData("- ```\n  code {{ nosuch }}\n\nOutside {{ p }}\n")]
    [InlineData("1. a\n   ```\n   code {{ nosuch }}\n\nOutside {{ p }}\n")]
    [InlineData("- a\n\n  ~~~\n  code {{ nosuch }}\n\nOutside {{ p }}\n")]
    [InlineData("a <!-- b\n\nOutside {{ p }}\n")]
    [InlineData("> <!-- a -->\n\nOutside {{ p }}\n")]
    [InlineData("a\n    ``` {{ p }}\n\nOutside {{ p }}\n")]
    [InlineData("`a\n\nb`\n\nOutside {{ p }}\n")]
    [InlineData("- `a\n- b`\n\nOutside {{ p }}\n")]
    public void Bindings_behind_code_that_ends_by_itself_are_filled_in(string narrative)
    {
        var bound = BindingFixture.Bind(narrative);
        Assert.Equal([], bound.Problems);
        Assert.Equal("Outside 241,900", InlineText.Of(Assert.IsType<Paragraph>(bound.Document.Blocks[^1]).Inlines));
    }

    [Fact]
    public void A_comment_does_not_reach_over_a_blank_line_within_a_paragraph()
    {
        var bound = BindingFixture.Bind("a <!-- b\n\n{{ p }} -->\n");
        Assert.Equal("241,900 –>", InlineText.Of(Assert.IsType<Paragraph>(bound.Document.Blocks[1]).Inlines));
    }

    [Fact]
    public void Braces_that_are_neither_code_nor_filled_in_are_an_error()
    {
        // The backtick in the tag makes a pair with the wrong one, and so does every one behind it.
        var problem = Assert.Single(BindingFixture.Bind("{% assign x = '`' %}a `b` {{ p }} `c`").Problems);
        Assert.Equal(("RG0126", Severity.Error, "1:27"), (problem.Code, problem.Severity, $"{problem.Span.Line}:{problem.Span.Column}"));
    }

    /// <summary>Code stays code wherever it stands, and what stands beside it is filled in.</summary>
    [Fact]
    public void Code_anywhere_is_literal() => Gen.Select(
        Gen.OneOf<string>("", "> ", "- ", "1. ", "> - ", "# ", "Term\n:   ", "| a |\n|---|\n| ", "a\\`b ", "{% if p %}\n", "*em* ", "- [ ] ", "中"),
        Gen.OneOf<string>("`{{ x }}`", "``{% y ` %}``", "<!-- {{ z }} -->", "`{{ x`", "`` ` {{ x ` }}``"),
        Gen.OneOf<string>("", " text", "\r\ntext `{{ w }}` more", " {{ p }}", " | b"),
        Gen.OneOf<string>("", "\n{% endif %}", "\n\n```\n{{ v }}\n```\n", "\n\n> ~~~\n> {{ v }}")).Sample((before, code, after, end) =>
    {
        var problems = BindingFixture.Bind(before + code + after + end).Problems;
        Assert.DoesNotContain(problems, p => p.Code is "RG0101" or "RG0102" or "RG0107" or "RG0126");
    });
}
