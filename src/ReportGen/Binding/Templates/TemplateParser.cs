using ReportGen.Binding.Expressions;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Templates;

/// <summary>Tags to a tree. Every problem is reported, and what can be understood is kept.</summary>
internal sealed class TemplateParser
{
    /// <summary>Deeper nesting than any prose has; keeps the stack safe.</summary>
    private const int MaxDepth = 64;

    private readonly TemplateSource _source;
    private readonly BindingContext _context;
    private readonly List<TagToken> _tokens;
    private readonly TagHeads _heads;
    private readonly List<OutputNode> _outputs = [];
    private readonly List<Expression> _expressions = [];
    private readonly HashSet<string> _locals = new(StringComparer.Ordinal) { "forloop" };
    private int _next;
    private int _position;

    private TemplateParser(TemplateSource source, BindingContext context)
    {
        _source = source;
        _context = context;
        _position = source.Start;
        _tokens = TagScanner.Scan(source, context.Diagnostics);
        _heads = new TagHeads(source, context.Diagnostics);
    }

    public static Template Parse(TemplateSource source, BindingContext context)
    {
        var parser = new TemplateParser(source, context);
        var nodes = parser.Body(depth: 0, out _, []);
        parser.CheckStatements();
        return new Template(source, nodes, parser._outputs.ConvertAll(parser.Checked));
    }

    /// <summary>Reads up to one of the ends, which is consumed.</summary>
    private List<TemplateNode> Body(int depth, out TagToken? end, ReadOnlySpan<string> ends)
    {
        var nodes = new List<TemplateNode>();
        while (_next < _tokens.Count)
        {
            var token = _tokens[_next++];
            AddText(nodes, token.Start);
            _position = token.End;
            if (ends.Contains(token.Name))
            {
                CheckAlone(token);
                end = token;
                return nodes;
            }

            if (Node(token, depth) is { } node)
            {
                nodes.Add(node);
            }
        }

        AddText(nodes, _source.Text.Length);
        end = null;
        return nodes;
    }

    /// <summary>A condition behind <c>else</c> would be lost, and its words be printed whenever no other are.</summary>
    private void CheckAlone(TagToken token)
    {
        if (token.Name == "else" && !_source.Text.AsSpan(token.CodeStart, token.CodeEnd - token.CodeStart).IsWhiteSpace())
        {
            _context.Diagnostics.Add(Messages.BadTag(SpanOf(token), token.Name, "{% elsif … %} for another condition, or {% else %} alone"));
        }
    }

    private void AddText(List<TemplateNode> nodes, int end)
    {
        if (end > _position)
        {
            nodes.Add(new TextNode(_position, end));
        }
    }

    private TemplateNode? Node(TagToken token, int depth)
    {
        if (depth > MaxDepth)
        {
            _context.Diagnostics.Add(Messages.NestedTooDeep(SpanOf(token), MaxDepth));
            return null;
        }

        return token.Name switch
        {
            "" => Output(token),
            "if" => If(token, depth, negated: false),
            "unless" => If(token, depth, negated: true),
            "for" => For(token, depth),
            "assign" => Assign(token),
            "raw" => Raw(),
            "comment" => Comment(),
            _ => Misplaced(token),
        };
    }

    private OutputNode Output(TagToken token)
    {
        var problems = new List<Diagnostic>();
        var expression = ExpressionParser.Parse(_source, token.CodeStart, token.CodeEnd, problems);
        var node = new OutputNode(token, expression, problems);
        _outputs.Add(node);
        return node;
    }

    private IfNode If(TagToken token, int depth, bool negated)
    {
        var branches = new List<IfBranch>();
        var (open, condition) = (token, Condition(token));
        while (true)
        {
            var body = Body(depth + 1, out var end, ["elsif", "else", token.Name == "if" ? "endif" : "endunless"]);
            branches.Add(new IfBranch(condition, negated && branches.Count == 0, body));
            if (end is not { Name: "elsif" or "else" } next)
            {
                ReportUnclosed(token, end);
                return new IfNode(branches);
            }

            if (open.Name == "else")
            {
                _context.Diagnostics.Add(Messages.MisplacedTag(SpanOf(next), next.Name));
            }

            (open, condition) = (next, next.Name == "elsif" ? Condition(next) : null);
        }
    }

    /// <summary>A condition that cannot be read counts as false, so that only its own problem is reported.</summary>
    private Expression Condition(TagToken token) => Read(token.CodeStart, token.CodeEnd) ?? Literal.False;

    private ForNode? For(TagToken token, int depth)
    {
        var head = _heads.For(token);
        if (head is not null)
        {
            _locals.Add(head.Variable);
            _expressions.Add(head.Source);
        }

        var body = Body(depth + 1, out var end, ["else", "endfor"]);
        List<TemplateNode> otherwise = [];
        if (end is { Name: "else" })
        {
            otherwise = Body(depth + 1, out end, ["endfor"]);
        }

        ReportUnclosed(token, end);
        return head is null ? null : new ForNode(head, body, otherwise);
    }

    private AssignNode? Assign(TagToken token)
    {
        if (_heads.Assign(token) is not { } head)
        {
            return null;
        }

        _locals.Add(head.Name);
        return Read(head.ValueStart, token.CodeEnd) is { } value ? new AssignNode(head.Name, value) : null;
    }

    private TextNode? Raw()
    {
        var start = _position;
        _position = _next < _tokens.Count ? _tokens[_next].Start : _source.Text.Length;
        var text = new TextNode(start, _position);
        SkipEnd();
        return text;
    }

    private TemplateNode? Comment()
    {
        SkipEnd();
        return null;
    }

    /// <summary>The scanner lets nothing stand between raw or comment and its end.</summary>
    private void SkipEnd()
    {
        if (_next < _tokens.Count && _tokens[_next].Name is "endraw" or "endcomment")
        {
            _position = _tokens[_next++].End;
        }
        else
        {
            _position = _source.Text.Length;
        }
    }

    private TemplateNode? Misplaced(TagToken token)
    {
        _context.Diagnostics.Add(TagNames.Problem(SpanOf(token), token.Name));
        return null;
    }

    private void ReportUnclosed(TagToken open, TagToken? end)
    {
        if (end is null)
        {
            _context.Diagnostics.Add(Messages.UnclosedBlockTag(SpanOf(open), open.Name));
        }
    }

    private Expression? Read(int start, int end)
    {
        var problems = new List<Diagnostic>();
        var expression = ExpressionParser.Parse(_source, start, end, problems);
        _context.Diagnostics.AddRange(problems);
        if (expression is not null)
        {
            _expressions.Add(expression);
        }

        return expression;
    }

    private void CheckStatements()
    {
        var problems = new List<Diagnostic>();
        foreach (var expression in _expressions)
        {
            ExpressionChecker.Check(expression, _context, _locals, problems);
        }

        _context.Diagnostics.AddRange(problems);
    }

    /// <summary>Fills in what can only be said once all local names are known.</summary>
    private OutputNode Checked(OutputNode node)
    {
        if (node.Expression is not null && node.Problems is List<Diagnostic> problems)
        {
            ExpressionChecker.Check(node.Expression, _context, _locals, problems);
        }

        return node;
    }

    private SourceSpan SpanOf(TagToken token) => _source.Span(token.SpanStart, token.SpanEnd - token.SpanStart);
}
