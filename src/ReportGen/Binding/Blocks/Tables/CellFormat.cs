using ReportGen.Binding.Expressions;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>The filters that the values of a column go through, such as <c>number: 1 | with_unit</c>.</summary>
internal sealed class CellFormat
{
    private const string Cell = "cell";
    private const string Head = Cell + " | ";

    private readonly Scope _scope = new();
    private readonly Evaluator _evaluator;
    private readonly Expression? _filters;

    private CellFormat(string written, Expression? filters, BindingContext context)
    {
        Written = written;
        _filters = filters;
        _evaluator = new Evaluator(context, _scope);
    }

    /// <summary>Reads a column's filters; what is wrong with them whatever the data is reported once.</summary>
    /// <param name="text">The filters as written; null for none.</param>
    public static CellFormat Read(SettingText? text, NarrativeContext narrative)
    {
        if (text is null || text.Value.Length == 0)
        {
            return new CellFormat(string.Empty, null, narrative.Binding);
        }

        // Parsed as a binding would be, of a name that each cell gives its value.
        var source = TemplateSource.OfSetting(
            new SettingText(Head + text.Value, text.Span) { Places = text.Places?.Without(-Head.Length) }, []);
        var problems = new List<Diagnostic>();
        var filters = ExpressionParser.Parse(source, 0, source.Text.Length, problems);
        if (filters is not null)
        {
            ExpressionChecker.Check(filters, narrative.Binding, [Cell], problems);
        }

        // There are no braces around a format for its author to look between.
        var isUnreadable = problems.Exists(p => p.Code == Messages.UnreadableCode);
        narrative.Diagnostics.AddRange(isUnreadable ? [Messages.FormatUnreadable(text.Span, text.Value, FormatSlip.Meant(text.Value))] : problems);
        return new CellFormat(text.Value, problems.Count == 0 ? filters : null, narrative.Binding);
    }

    /// <summary>The filters as written; empty for none.</summary>
    public string Written { get; }

    /// <summary>Runs a value through the filters, if it is a number.</summary>
    public Value Apply(Value value)
    {
        if (_filters is null || value is not NumberValue)
        {
            return value;
        }

        _scope.Set(Cell, value);
        return _evaluator.Evaluate(_filters);
    }
}
