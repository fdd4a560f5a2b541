using System.Buffers;
using System.Text.RegularExpressions;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ReportGen.Binding.Expressions;

/// <summary>Reads one expression with Scriban's Liquid grammar.</summary>
/// <remarks>
/// Each tag is parsed by itself: Scriban stops at its first error, and a report's problems are all told in one run.
/// Evaluation is ours, because Liquid's is binary floating point and forgets where numbers come from.
/// </remarks>
internal static partial class ExpressionParser
{
    private const string Open = "{{ ";
    private const int DepthLimit = 64;

    /// <summary>Punctuation of Chinese keyboards that looks like Liquid's.</summary>
    private static readonly SearchValues<char> FullWidth = SearchValues.Create("｜：‘’“”，。（）＝＞＜");

    /// <returns>Null when the expression cannot be read; the reason is then among the problems.</returns>
    public static Expression? Parse(TemplateSource source, int start, int end, List<Diagnostic> problems)
    {
        var code = source.Text[start..end];
        var span = source.Span(start, end - start);
        if (string.IsNullOrWhiteSpace(code))
        {
            problems.Add(Messages.EmptyExpression(span));
            return null;
        }

        // A line end would end Scriban's statement; a blank keeps the offsets.
        var text = Open + code.Replace('\n', ' ').Replace('\r', ' ') + " }}";
        var template = Scriban.Template.ParseLiquid(text, parserOptions: new ParserOptions { ExpressionDepthLimit = DepthLimit });
        var converter = new ExpressionConverter(source, start - Open.Length, end, problems);
        if (template.HasErrors)
        {
            problems.Add(Unreadable(source, start, code, template.Messages[0]));
            return null;
        }

        var statements = template.Page?.Body?.Statements.OfType<ScriptExpressionStatement>().ToList() ?? [];
        if (statements is [{ Expression: { } only }])
        {
            return converter.Convert(only);
        }

        problems.Add(Messages.UnreadableExpression(span, code.Trim(), HintFor(code)));
        return null;
    }

    private static Diagnostic Unreadable(TemplateSource source, int start, string code, LogMessage message)
    {
        if (Messages.IndexOfInvisible(code) is >= 0 and var hidden)
        {
            return Messages.UnreadableExpression(source.Span(start + hidden, 1), code.Trim(), HintFor(code));
        }

        var at = Math.Clamp(message.Span.Start.Offset - Open.Length, 0, code.Length - 1);
        while (at > 0 && char.IsWhiteSpace(code[at]))
        {
            at--;
        }

        return Messages.UnreadableExpression(source.Span(start + at, 1), code.Trim(), HintFor(code));
    }

    /// <summary>What was most likely meant by an expression that cannot be read; null where there is no telling.</summary>
    public static string? HintFor(string code)
    {
        if (Messages.InvisibleIn(code) is { } hidden)
        {
            return $"there is an invisible character in it ({hidden}); delete it, or type what is between the braces again";
        }

        if (PeriodOf().Match(code) is { Success: true } period)
        {
            return $"for the figure of {period.Groups[2].Value} write {{{{ {period.Groups[1].Value} | at: {AsArgument(period.Groups[2].Value)} }}}}";
        }

        if (SingleEquals().IsMatch(code))
        {
            return "to compare, write == instead of =";
        }

        if (code.AsSpan().ContainsAny(FullWidth))
        {
            return "write the signs | : ' , . with the Latin keyboard";
        }

        if (code.Contains(".*", StringComparison.Ordinal))
        {
            return "go through a group with a loop: {% for m in use.* %}{{ m }}{% endfor %}";
        }

        if (code.Count(c => c == '\'') % 2 == 1 || code.Count(c => c == '"') % 2 == 1)
        {
            return "close the quotation mark";
        }

        if (code.TrimEnd() is [.., 'a', 'n', 'd'] or [.., 'o', 'r'] && code.TrimEnd().Contains(' '))
        {
            return "a condition is missing at the end";
        }

        if (code.TrimEnd().EndsWith('|'))
        {
            return "name a filter behind '|', or take it away";
        }

        return TwoNames().Match(code) is { Success: true } two
            ? $"put | between a figure and a filter ({{{{ {two.Groups[1].Value} | {two.Groups[2].Value} }}}}), or braces around each of two figures"
            : null;
    }

    private static string AsArgument(string period) => period.Length == 4 ? period : $"'{period}'";

    /// <summary>A period behind an id, as formulas write it or as a part of the id.</summary>
    [GeneratedRegex(@"([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)[.@]([0-9]{4}(?:-(?:Q[1-4]|[0-9]{2}))?)(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodOf();

    [GeneratedRegex("[^=!<>]=[^=]", RegexOptions.CultureInvariant)]
    private static partial Regex SingleEquals();

    [GeneratedRegex(@"^\s*([\w.]+)\s+([\w.]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoNames();
}
