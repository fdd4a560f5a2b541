using ReportGen.Binding.Expressions;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Templates;

/// <summary>Runs a template. Text is copied, outputs become sentinels.</summary>
internal sealed class TemplateRenderer
{
    /// <summary>Rounds of all loops together: more rows than any report prints, few enough to stop a mistyped range.</summary>
    private const int MaxRounds = 100_000;

    private readonly Template _template;
    private readonly BindingContext _context;
    private readonly Scope _scope = new();
    private readonly Evaluator _evaluator;
    private readonly OutputPrinter _printer;
    private readonly RenderedText _result;
    private readonly HashSet<OutputNode> _printed = new(ReferenceEqualityComparer.Instance);
    private int _rounds;

    private TemplateRenderer(Template template, BindingContext context)
    {
        _template = template;
        _context = context;
        _evaluator = new Evaluator(context, _scope);
        _printer = new OutputPrinter(context);
        _result = new RenderedText(template.Source);
    }

    /// <summary>Renders a text with bindings.</summary>
    public static RenderedText Render(TemplateSource source, BindingContext context)
    {
        ReportReserved(source, context.Diagnostics);
        var renderer = new TemplateRenderer(TemplateParser.Parse(source, context), context);
        renderer.Run(renderer._template.Nodes);
        renderer.ReportUnprinted();
        return renderer._result;
    }

    private static void ReportReserved(TemplateSource source, DiagnosticBag diagnostics)
    {
        for (var at = Sentinels.FindReserved(source.Text, source.Start); at >= 0; at = Sentinels.FindReserved(source.Text, at + 1))
        {
            diagnostics.Add(Messages.ReservedCharacter(source.Span(at, 1), source.Text[at]));
        }
    }

    private void Run(IReadOnlyList<TemplateNode> nodes)
    {
        foreach (var node in nodes)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case TextNode text:
                    _result.AppendVerbatim(text.Start, text.End);
                    break;
                case OutputNode output:
                    Output(output);
                    break;
                case IfNode choice:
                    If(choice);
                    break;
                case ForNode loop:
                    For(loop);
                    break;
                case AssignNode assign:
                    _scope.Set(assign.Name, _evaluator.Evaluate(assign.Value));
                    break;
            }
        }
    }

    private void Output(OutputNode node)
    {
        _printed.Add(node);
        var (start, length) = (node.Token.SpanStart, node.Token.SpanEnd - node.Token.SpanStart);
        var insert = new Insert(start, length, _template.Source.Text.Substring(start, length))
        {
            Span = _template.Source.Span(start, length),
            Problems = node.Problems,
        };
        var isReadable = node.Expression is not null && node.Problems.Count == 0;
        _result.AppendInsert(isReadable ? _printer.Print(insert, _evaluator.Evaluate(node.Expression!)) : insert);
    }

    private void If(IfNode choice)
    {
        foreach (var branch in choice.Branches)
        {
            if (branch.Condition is null || Holds(branch.Condition) != branch.Negated)
            {
                Run(branch.Body);
                return;
            }
        }
    }

    private bool Holds(Expression condition)
    {
        var value = _evaluator.Evaluate(condition);
        Report(value);
        return Evaluator.IsTrue(value);
    }

    private void For(ForNode loop)
    {
        var head = loop.Head;
        var source = _evaluator.Evaluate(head.Source);
        Report(source);
        var items = Items(source, head).ToList();
        if (head.Reversed)
        {
            items.Reverse();
        }

        if (items.Count == 0)
        {
            Run(loop.Else);
            return;
        }

        Rounds(loop, items);
    }

    private void Rounds(ForNode loop, List<Value> items)
    {
        var variable = loop.Head.Variable;
        var (outer, outerLoop) = (_scope.Find(variable), _scope.Find("forloop"));
        for (var i = 0; i < items.Count; i++)
        {
            if (++_rounds > MaxRounds)
            {
                _context.Diagnostics.Add(Messages.TooManyRounds(loop.Head.Source.Span, MaxRounds));
                break;
            }

            _scope.Set(variable, items[i]);
            _scope.Set("forloop", new LoopValue(i, items.Count));
            Run(loop.Body);
        }

        _scope.Restore(variable, outer);
        _scope.Restore("forloop", outerLoop);
    }

    private IEnumerable<Value> Items(Value source, ForHead head)
    {
        switch (source)
        {
            case GroupValue group:
                return _context.Catalog.Under(group.Prefix).Skip(head.Offset).Take(head.Limit ?? int.MaxValue).Select(s =>
                {
                    _context.UsedIds.Add(s.Id);
                    return _evaluator.Figure(s, Fields.Itself, head.Source.Span);
                });
            case TableValue table:
                return Enumerable.Range(0, table.Table.Rows.Count).Skip(head.Offset).Take(head.Limit ?? int.MaxValue).Select(i => new RowValue(table, i));
            case RangeValue range:
                return Numbers(range.From + head.Offset, range.To, head.Limit);
            case NothingValue { Why: null } or FailureValue:
                return [];
            default:
                _context.Diagnostics.Add(Messages.NothingToGoThrough(head.Source.Span));
                return [];
        }
    }

    /// <summary>The numbers of a range; one more than all loops may go round, so that this limit is seen to be passed.</summary>
    private static IEnumerable<Value> Numbers(long from, long to, int? limit)
    {
        var count = Math.Clamp(Math.Min(to - from + 1, limit ?? long.MaxValue), 0, MaxRounds + 1);
        return Enumerable.Range(0, (int)count).Select(i => (Value)Whole(from + i));
    }

    private static NumberValue Whole(long number) =>
        new(new Metrics.Quantity(number, 0, Metrics.Unit.None), null);

    private void Report(Value value)
    {
        if (value is FailureValue { Problem: { } problem })
        {
            _context.Diagnostics.Add(problem);
        }
    }

    /// <summary>A branch that these data leave out may be printed with the next: its names must be right, too.</summary>
    private void ReportUnprinted()
    {
        foreach (var output in _template.Outputs)
        {
            if (!_printed.Contains(output))
            {
                _context.Diagnostics.AddRange(output.Problems);
            }
        }
    }
}
