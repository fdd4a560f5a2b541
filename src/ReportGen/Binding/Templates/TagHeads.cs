using System.Globalization;
using ReportGen.Binding.Expressions;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Templates;

/// <summary>Reads what stands behind <c>for</c> and <c>assign</c>.</summary>
internal sealed class TagHeads(TemplateSource source, DiagnosticBag diagnostics)
{
    private const string GroupSign = ".*";
    private const string ForForm = "{% for NAME in GROUP %} or {% for NAME in (1..5) %}";
    private const string AssignForm = "{% assign NAME = VALUE %}";

    /// <summary><c>NAME in SOURCE [reversed] [limit: N] [offset: N]</c>.</summary>
    public ForHead? For(TagToken token)
    {
        var at = token.CodeStart;
        var variable = Word(ref at, token.CodeEnd);
        if (!IsName(variable) || Word(ref at, token.CodeEnd) != "in")
        {
            diagnostics.Add(Messages.BadTag(SpanOf(token), token.Name, ForForm));
            return null;
        }

        var end = OptionsStart(at, token.CodeEnd);
        if (Group(at, end) is { } group)
        {
            return WithOptions(new ForHead(variable, group, false, null, 0), token, end);
        }

        var problems = new List<Diagnostic>();
        var expression = ExpressionParser.Parse(source, at, end, problems);
        diagnostics.AddRange(problems);
        return expression is null ? null : WithOptions(new ForHead(variable, expression, false, null, 0), token, end);
    }

    /// <summary>A group as formulas write it, <c>use.*</c>: Liquid's grammar has no such name.</summary>
    private GroupName? Group(int start, int end)
    {
        var text = source.Text[start..end].Trim();
        return text.EndsWith(GroupSign, StringComparison.Ordinal) && MetricId.IsWellFormed(text.AsSpan(0, text.Length - GroupSign.Length))
            ? new GroupName(text[..^GroupSign.Length]) { Span = source.Span(source.Text.IndexOf(text, start, StringComparison.Ordinal), text.Length) }
            : null;
    }

    /// <summary><c>NAME = VALUE</c>: the name, and where the value begins.</summary>
    public (string Name, int ValueStart)? Assign(TagToken token)
    {
        var equals = source.Text.IndexOf('=', token.CodeStart, token.CodeEnd - token.CodeStart);
        var name = equals < 0 ? string.Empty : source.Text[token.CodeStart..equals].Trim();
        if (IsName(name))
        {
            return (name, equals + 1);
        }

        diagnostics.Add(Messages.BadTag(SpanOf(token), token.Name, AssignForm));
        return null;
    }

    /// <summary>The loop's source is one word or a range in parentheses; options follow.</summary>
    private int OptionsStart(int at, int end)
    {
        var text = source.Text;
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at < end && text[at] == '(')
        {
            var close = text.IndexOf(')', at, end - at);
            return close < 0 ? end : close + 1;
        }

        while (at < end && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private ForHead? WithOptions(ForHead head, TagToken token, int at)
    {
        while (Word(ref at, token.CodeEnd) is { Length: > 0 } word)
        {
            var name = word.TrimEnd(':');
            if (name == "reversed")
            {
                head = head with { Reversed = true };
                continue;
            }

            var value = word.Contains(':') && !word.EndsWith(':') ? word[(word.IndexOf(':') + 1)..] : Word(ref at, token.CodeEnd);
            name = word.Contains(':') ? word[..word.IndexOf(':')] : name;
            if (name is not ("limit" or "offset") || !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                diagnostics.Add(Messages.BadTag(SpanOf(token), token.Name, ForForm + " with reversed, limit: N or offset: N"));
                return null;
            }

            head = name == "limit" ? head with { Limit = number } : head with { Offset = number };
        }

        return head;
    }

    private string Word(ref int at, int end)
    {
        var text = source.Text;
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var start = at;
        while (at < end && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c == '_');

    private SourceSpan SpanOf(TagToken token) => source.Span(token.SpanStart, token.SpanEnd - token.SpanStart);
}
