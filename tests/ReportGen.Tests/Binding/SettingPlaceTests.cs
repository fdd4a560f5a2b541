using CsCheck;
using ReportGen.Binding;
using ReportGen.Diagnostics;
using ReportGen.Tests.Input;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>A problem in a setting stands where its author sees it, however YAML lets the text be written.</summary>
public class SettingPlaceTests
{
    [Theory]
    [InlineData("author: |\n  x\n  y {{ nosuch }}\n", "4:8")]
    [InlineData("author: |\r\n  x\r\n  y {{ nosuch }}\r\n", "4:8")]
    [InlineData("author: |4-\n    x\n\n      y {{ nosuch }}\n", "5:12")]
    [InlineData("author: >-\n  some words\n  of {{ nosuch }}\n", "4:9")]
    [InlineData("author: >\n\n  some words\n\n  of {{ nosuch }}\n", "6:9")]
    [InlineData("author: >\n  some\n    more\n  of {{ nosuch }}\n", "5:9")]
    [InlineData("author: 'it''s {{ nosuch }}'\n", "2:19")]
    [InlineData("author: 'it''s\n  of {{ nosuch }}'\n", "3:9")]
    [InlineData("author: \"a\\t\\u0041 \\\"b\\\" {{ nosuch }}\"\n", "2:29")]
    [InlineData("author: \"a\\\n  b \\n c\n\n\n  d {{ nosuch }}\"\n", "6:8")]
    [InlineData("author: \"x {{ nosuch }}\"\n", "2:15")]
    [InlineData("author: some words\n  {{ nosuch }}\n", "3:6")]
    [InlineData("author:   some {{ nosuch }}\n", "2:19")]
    [InlineData("author: \"  some {{ nosuch }}\"\n", "2:20")]
    public void Problems_stand_where_the_author_wrote_them(string yaml, string position)
    {
        var problem = Assert.Single(Problems("---\n" + yaml + "---\n# One\n"));
        Assert.Equal(("RG0102", position), (problem.Code, $"{problem.Span.Line}:{problem.Span.Column}"));
        Assert.Equal((problem.Span.Line, problem.Span.Column + 6), (problem.Span.EndLine, problem.Span.EndColumn));
    }

    /// <summary>Every spelling of a text leads to the same characters of the file.</summary>
    [Fact]
    public void Every_spelling_leads_to_its_place() => Gen.Select(
        Gen.OneOf<string>("author: ", "author: |\n  ", "author: >-\n  ", "author: '", "author: \""),
        Gen.OneOf<string>("a ", "b\n  ", "''", "\\t", "\\\\ ", "中 ", "x\n\n  ", "c  d ", "\\\"e\\\" ").Array[0, 5]).Sample((style, words) =>
    {
        var text = string.Concat(words);
        var isDouble = style.EndsWith('"');
        text = isDouble ? text : text.Replace("\\", string.Empty, StringComparison.Ordinal);
        text = isDouble || style.EndsWith('\'') ? text : text.Replace("''", "s", StringComparison.Ordinal).Replace("\"", string.Empty, StringComparison.Ordinal);
        var narrative = "---\n" + style + "w " + text + "{{ nosuch }}" + (style[^1] is '\'' or '"' ? style[^1] : string.Empty) + "\n---\n# One\n";
        var at = narrative.IndexOf("nosuch", StringComparison.Ordinal);
        var line = narrative[..at].Count(c => c == '\n') + 1;
        var problem = Assert.Single(Problems(narrative));
        Assert.Equal((line, at - narrative.LastIndexOf('\n', at)), (problem.Span.Line, problem.Span.Column));
    }, iter: 300);

    private static List<Diagnostic> Problems(string narrative)
    {
        using var report = new TempReport().Having("narrative.md", narrative).Having("metrics.csv", "id,value\na,1\n");
        var input = report.ReadWith();
        var bag = new DiagnosticBag();
        DocumentBinder.Bind(input.Editions[0], input.Catalog, [], bag);
        return [.. bag.Sorted().Where(d => d.Severity == Severity.Error)];
    }
}
