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
internal static class ExpressionParser
{
    private const string Open = "{{ ";
    private const int DepthLimit = 64;

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

        problems.Add(Messages.UnreadableExpression(span, code.Trim(), ExpressionHints.For(code)));
        return null;
    }

    private static Diagnostic Unreadable(TemplateSource source, int start, string code, LogMessage message)
    {
        if (Messages.IndexOfInvisible(code) is >= 0 and var hidden)
        {
            return Messages.UnreadableExpression(source.Span(start + hidden, 1), code.Trim(), ExpressionHints.For(code));
        }

        var at = Math.Clamp(message.Span.Start.Offset - Open.Length, 0, code.Length - 1);
        while (at > 0 && char.IsWhiteSpace(code[at]))
        {
            at--;
        }

        return Messages.UnreadableExpression(source.Span(start + at, 1), code.Trim(), ExpressionHints.For(code));
    }
}
