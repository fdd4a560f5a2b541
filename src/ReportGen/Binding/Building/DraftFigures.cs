using ReportGen.Binding.Expressions;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Document;
using ReportGen.Drafts;
using ReportGen.Input;

namespace ReportGen.Binding.Building;

/// <summary>Prints the figures of a document made in code, each once: headings are read twice.</summary>
internal sealed class DraftFigures(BindingContext context, FigureRegister register)
{
    private readonly Evaluator _evaluator = new(context, new Scope());
    private readonly OutputPrinter _printer = new(context);
    private readonly Dictionary<DraftFigure, Insert> _printed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Puts a figure into the document.</summary>
    /// <param name="head">Tells whether it begins a sentence, and takes note of what it prints.</param>
    public Inline Place(DraftFigure figure, SentenceHead head)
    {
        var insert = head.IsHere ? Print(figure).AtHead() : Print(figure);
        head.Pass(insert.Sparkline is null ? insert.Text : "x");
        return register.Place(insert);
    }

    /// <summary>The characters that a figure prints.</summary>
    /// <param name="head">Tells whether it begins a sentence.</param>
    public string TextOf(DraftFigure figure, SentenceHead head) => (head.IsHere ? Print(figure).AtHead() : Print(figure)).Text;

    private Insert Print(DraftFigure figure)
    {
        if (!_printed.TryGetValue(figure, out var insert))
        {
            _printed.Add(figure, insert = Evaluate(figure));
        }

        return insert;
    }

    private Insert Evaluate(DraftFigure figure)
    {
        var problems = new List<Diagnostic>();
        var source = TemplateSource.OfSetting(new SettingText(figure.Expression, figure.Span), []);
        var expression = ExpressionParser.Parse(source, 0, figure.Expression.Length, problems);
        if (expression is not null)
        {
            ExpressionChecker.Check(expression, context, [], problems);
        }

        var insert = new Insert(0, 0, "{{ " + figure.Expression + " }}") { Span = figure.Span, Problems = problems };
        return expression is null || problems.Count > 0 ? insert : _printer.Print(insert, _evaluator.Evaluate(expression));
    }
}
