using System.Collections.Frozen;
using ReportGen.Binding.Expressions;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Filters;

/// <summary>The filters by name.</summary>
internal static class FilterTable
{
    private static readonly FrozenDictionary<string, Func<FilterInput, NumberValue, Value>> ForNumbers =
        new Dictionary<string, Func<FilterInput, NumberValue, Value>>(StringComparer.Ordinal)
        {
            ["number"] = StyleFilters.Number,
            ["percent"] = StyleFilters.Percent,
            ["compact"] = StyleFilters.Compact,
            ["with_unit"] = StyleFilters.WithUnit,
            ["ordinal"] = StyleFilters.Ordinal,
            ["ordinal_words"] = StyleFilters.OrdinalWords,
            ["words"] = StyleFilters.Words,
            ["plus"] = ArithmeticFilters.Plus,
            ["minus"] = ArithmeticFilters.Minus,
            ["times"] = ArithmeticFilters.Times,
            ["divided_by"] = ArithmeticFilters.DividedBy,
            ["modulo"] = ArithmeticFilters.Modulo,
            ["round"] = ArithmeticFilters.Round,
            ["abs"] = ArithmeticFilters.Abs,
            ["currency"] = StyleFilters.Currency,
            ["signed"] = StyleFilters.Signed,
            ["capitalize"] = StyleFilters.Capitalize,
            ["downcase"] = StyleFilters.Downcase,
            ["change"] = ComparisonFilters.Change,
            ["growth"] = ComparisonFilters.Growth,
            ["share_of"] = RatioFilters.ShareOf,
            ["ratio_to"] = RatioFilters.RatioTo,
            ["over"] = ClaimFilters.Over,
            ["nearly"] = ClaimFilters.Nearly,
            ["about"] = ClaimFilters.About,
            [SparklineFilter.Name] = SparklineFilter.Draw,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Filters that make another number, of which a claim before them would say nothing.</summary>
    private static readonly FrozenSet<string> Computing = FrozenSet.Create(
        StringComparer.Ordinal,
        "plus", "minus", "times", "divided_by", "modulo", "round", "abs", "change", "growth", "share_of", "ratio_to", "over", "nearly", "about", "at", "sparkline");

    /// <summary>Filters of Liquid that work on texts, lists or dates.</summary>
    private static readonly string[] OfLiquid =
    [
        "append", "at_least", "at_most", "ceil", "concat", "date", "default", "escape",
        "first", "floor", "join", "last", "lstrip", "map", "newline_to_br", "prepend", "remove", "remove_first", "replace",
        "replace_first", "reverse", "rstrip", "size", "slice", "sort", "sort_natural", "split", "strip", "strip_html",
        "strip_newlines", "sum", "truncate", "truncatewords", "uniq", "upcase", "url_decode", "url_encode", "where",
    ];

    /// <summary>What is wrong with a filter whatever its value; null for nothing.</summary>
    public static Diagnostic? Problem(FilterCall call)
    {
        if (call.Name == "at" || ForNumbers.ContainsKey(call.Name))
        {
            return null;
        }

        if (OfLiquid.Contains(call.Name))
        {
            return Messages.FilterNotSupported(call.Span, call.Name);
        }

        // Only what works is worth a suggestion.
        var known = ForNumbers.Keys.Append("at").Order(StringComparer.Ordinal);
        return Messages.UnknownFilter(call.Span, call.Name, NearNames.Of(call.Name, known));
    }

    public static Value Apply(FilterInput input)
    {
        var name = input.Call.Name;
        if (input.Value is FailureValue)
        {
            return input.Value;
        }

        if (input.Value is NumberValue { Style.Claim: { } claim } && Computing.Contains(name))
        {
            return FilterInput.Fail(Messages.FiltersClash(input.Call.Span, name, NameOf(claim.Kind)));
        }

        if (name == "at")
        {
            return PeriodFilters.At(input);
        }

        if (!ForNumbers.TryGetValue(name, out var filter))
        {
            return Problem(input.Call) is { } problem ? new FailureValue(problem) : input.Value;
        }

        if (name != SparklineFilter.Name)
        {
            input = input.InNumbers();
        }

        return input.Value switch
        {
            NumberValue number => filter(input, number),
            NothingValue => input.Value,
            TextValue text when name == "capitalize" => text with { Text = FirstLetter.Capital(text.Text) },
            TextValue text when name == "downcase" => text with { Text = text.Text.ToLowerInvariant() },
            _ => new FailureValue(Messages.FilterNeedsNumber(input.Call.Span, name, Describe(input.Value), RowOf(input.Value))),
        };
    }

    /// <summary>The filter that makes a claim.</summary>
    public static string NameOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Over => "over",
        ClaimKind.Nearly => "nearly",
        _ => "about",
    };

    private static string Describe(Value value) => value switch
    {
        TextValue text => $"the text '{text.Text}'",
        GroupValue group => $"'{group.Prefix}', a group of metrics",
        TruthValue => "true or false",
        SparklineValue => "a line that is drawn",
        _ => "a list",
    };

    private static SourceSpan? RowOf(Value value) => (value as TextValue)?.Fact?.Metric.Origin.Span;
}
