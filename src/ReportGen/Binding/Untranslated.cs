using System.Text.RegularExpressions;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding;

/// <summary>Tells of units and labels that a Chinese edition prints in the words of another language.</summary>
internal static partial class Untranslated
{
    /// <summary>Looks at a value that is printed. Each unit, and each row's label, is told once an edition.</summary>
    public static void Report(Value value, BindingContext context, SourceSpan at)
    {
        if (!context.Conventions.IsChinese)
        {
            return;
        }

        var found = value switch
        {
            NumberValue { Style.WithUnit: true, Fact: { Metric: var metric } } number when number.Number.Unit.Base == metric.Unit.Base => Unit(metric, context),
            TextValue { Fact: { Field: "unit", Metric: var metric } } => Unit(metric, context),
            TextValue { Fact: { Field: "label", Metric: var metric } } => Label(metric, context),
            _ => null,
        };
        if (found is var (field, text, row) && context.Untranslated.Add((field, text)))
        {
            var problem = Messages.Untranslated(at, field, text, row.Id, $"{field}:{context.Language}");
            context.Diagnostics.Add(problem with { Related = row.Origin.Span });
        }
    }

    private static (string Field, string Text, Metric Row)? Unit(Metric row, BindingContext context) =>
        row.UnitLabel.For(context.Language).Length == 0 && HasWords(row.Unit.Base) ? ("unit", row.Unit.Base, row) : null;

    private static (string Field, string Text, Metric Row)? Label(Metric row, BindingContext context)
    {
        var text = row.Label.For(context.Language);
        return text == row.Label.Default && !row.Label.ByLanguage.Keys.Any(tag => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase)) && HasWords(text)
            ? ("label", text, row)
            : null;
    }

    /// <summary>Whether a text is of Latin words. Codes and signs of units, such as EUR, km, GWh or kcal, are the same everywhere.</summary>
    private static bool HasWords(string text) => Word().IsMatch(text) && !text.Any(c => Printing.Cjk.IsWide(c));

    [GeneratedRegex(@"(?<![A-Za-z])(?!kcal|mbar|mmol|kmol|umol|mbit|kbit|ktoe|lumen|kelvin)[A-Za-z][a-z]{3,}(?![A-Za-z0-9])(?<!Mtoe|Gtoe|Mbit|Gbit|Kbit|Tbit)", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
