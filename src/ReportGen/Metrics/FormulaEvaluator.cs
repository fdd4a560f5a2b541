using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Computes all formulas of a catalogue, inputs first, without recursion: a chain may be as long as the data.</summary>
internal sealed class FormulaEvaluator
{
    // Shares of a sum over a thousand rows would keep a million inputs; who reads of a hundred looks the rest up under the prefix.
    private const int MostInputsKept = 100;

    // Rows are told apart as objects: comparing records by content would cost a row's length at every look-up.
    private readonly Dictionary<Metric, FormulaNode> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly DiagnosticBag _diagnostics;
    private readonly FormulaMachine _machine;

    private FormulaEvaluator(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _machine = new FormulaMachine(_nodes, diagnostics);
    }

    /// <summary>The rows whose formulas could be computed, with their results, by the rows as they were read.</summary>
    /// <param name="catalog">The rows as read.</param>
    public static IReadOnlyDictionary<Metric, Metric> Evaluate(Catalog catalog, DiagnosticBag diagnostics)
    {
        var evaluator = new FormulaEvaluator(diagnostics);
        var order = evaluator.Parse(catalog);
        evaluator.Resolve(catalog, order);
        order.ForEach(evaluator.Compute);
        var results = new Dictionary<Metric, Metric>(ReferenceEqualityComparer.Instance);
        foreach (var node in order.Where(n => n.State == FormulaState.Done))
        {
            results.Add(node.Row, node.Row with { Number = node.Result, Inputs = [.. node.AllInputs.Distinct<Metric>(ReferenceEqualityComparer.Instance).Take(MostInputsKept)] });
        }

        return results;
    }

    private List<FormulaNode> Parse(Catalog catalog)
    {
        var order = new List<FormulaNode>();
        foreach (var row in catalog.Series.SelectMany(s => s.Rows).Where(r => r.Formula is not null))
        {
            var source = new FormulaSource(row.Formula!, row.Cells.GetValueOrDefault("formula", row.Origin.Span));
            var formula = FormulaParser.Parse(source, _diagnostics);
            var node = new FormulaNode(row, formula ?? new Formula(source, [], []));
            node.State = formula is null ? FormulaState.Failed : FormulaState.Waiting;
            _nodes.Add(row, node);
            order.Add(node);
        }

        return order;
    }

    private void Resolve(Catalog catalog, List<FormulaNode> order)
    {
        var resolver = new FormulaResolver(catalog, _diagnostics);
        foreach (var node in order.Where(n => n.State == FormulaState.Waiting))
        {
            if (resolver.Resolve(node.Row, node.Formula) is { } inputs)
            {
                node.Inputs = inputs;
            }
            else
            {
                node.State = FormulaState.Failed;
            }
        }
    }

    private void Compute(FormulaNode root)
    {
        if (root.State != FormulaState.Waiting)
        {
            return;
        }

        var path = new Stack<(FormulaNode Node, IEnumerator<Metric> Inputs)>();
        Open(root, path);
        while (path.TryPeek(out var top))
        {
            if (!top.Inputs.MoveNext())
            {
                path.Pop();
                Close(top.Node);
            }
            else if (_nodes.TryGetValue(top.Inputs.Current, out var input))
            {
                Enter(input, path);
            }
        }
    }

    private void Enter(FormulaNode input, Stack<(FormulaNode Node, IEnumerator<Metric> Inputs)> path)
    {
        if (input.State == FormulaState.Waiting)
        {
            Open(input, path);
        }
        else if (input.State == FormulaState.Open)
        {
            ReportCycle(input, path);
        }
    }

    private static void Open(FormulaNode node, Stack<(FormulaNode Node, IEnumerator<Metric> Inputs)> path)
    {
        node.State = FormulaState.Open;
        path.Push((node, node.AllInputs.GetEnumerator()));
    }

    private void Close(FormulaNode node)
    {
        if (node.State == FormulaState.Open)
        {
            node.State = _machine.TryRun(node) ? FormulaState.Done : FormulaState.Failed;
        }
    }

    /// <summary>Names the cycle once, at the row that it was entered by.</summary>
    private void ReportCycle(FormulaNode start, Stack<(FormulaNode Node, IEnumerator<Metric> Inputs)> path)
    {
        var members = path.Select(p => p.Node).TakeWhile(n => n != start).Append(start).Reverse().ToList();
        members.ForEach(m => m.State = FormulaState.Failed);
        _diagnostics.Add(Messages.FormulaCycle(start.Formula.Source.Cell, [.. members.Append(start).Select(m => m.Row.Id)]));
    }
}
