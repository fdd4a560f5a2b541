using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;

namespace ReportGen.Binding.Lint;

/// <summary>A binding that prints what was typed.</summary>
/// <param name="Binding">Ready to paste.</param>
/// <param name="Start">First character of the prose that it replaces.</param>
/// <param name="End">Behind the last.</param>
internal readonly record struct Suggestion(string Binding, int Start, int End)
{
    private static readonly (string Filters, PrintStyle Style)[] Styles =
    [
        (string.Empty, default),
        (" | with_unit", new PrintStyle { Unit = UnitForm.Named }),
        (" | percent", Formed(NumberForm.Percent)),
        (" | words", Formed(NumberForm.Words)),
        (" | currency", new PrintStyle { Unit = UnitForm.Currency }),
    ];

    /// <summary>What it prints where that is another number, such as 13.4 for 13,400,000; null where it is the same.</summary>
    public string? Differing { get; private init; }

    /// <summary>The binding whose print stands in the prose, with the number in it; null where none does.</summary>
    public static Suggestion? Find(TypedNumeral typed, PlainFact fact, BindingContext context)
    {
        var fitting = Fitting(typed, fact, context);
        return typed.Numeral.Exponent == 0
            ? fitting.Select(s => (Suggestion?)s).FirstOrDefault()
            : fitting.Select(s => (Suggestion?)s).MaxBy(s => s!.Value.End - s.Value.Start);
    }

    /// <summary>A binding where none prints what was typed: one that prints the number, else the figure with its unit.</summary>
    public static Suggestion Other(TypedNumeral typed, PlainFact fact, BindingContext context)
    {
        var numeral = typed.Numeral;
        var (filters, style) = numeral.IsPercent ? (" | percent", Formed(NumberForm.Percent)) : (string.Empty, default);
        var end = numeral.IsPercent ? numeral.WholeEnd : numeral.End;
        if (Print(typed, fact, style, context) is { } printed && IsSame(printed, numeral))
        {
            return new Suggestion(Name(typed, fact, filters, context), IsSigned(typed, fact) ? numeral.WholeStart - 1 : numeral.Start, end);
        }

        (filters, style) = numeral.IsPercent || fact.Unit.IsPure ? (filters, style) : (" | with_unit", new PrintStyle { Unit = UnitForm.Named });
        return new Suggestion(Name(typed, fact, filters, context), numeral.WholeStart, numeral.WholeEnd) { Differing = Print(typed, fact, style, context) ?? string.Empty };
    }

    private static IEnumerable<Suggestion> Fitting(TypedNumeral typed, PlainFact fact, BindingContext context)
    {
        var numeral = typed.Numeral;
        foreach (var (filters, style) in Styles.Concat(Rounded(numeral.Decimals)))
        {
            var printed = Print(typed, fact, style, context) ?? string.Empty;
            foreach (var start in Starts(typed, fact))
            {
                if (start + printed.Length >= numeral.WholeEnd && Stands(printed, typed.Text, start))
                {
                    yield return new Suggestion(Name(typed, fact, filters, context), start, start + printed.Length);
                }
            }
        }
    }

    private static int[] Starts(TypedNumeral typed, PlainFact fact) =>
        IsSigned(typed, fact) ? [typed.Numeral.WholeStart - 1]
        : typed.From == typed.Numeral.WholeStart ? [typed.From]
        : [typed.From, typed.Numeral.WholeStart];

    /// <summary>Whether the minus of a fact was typed, too.</summary>
    private static bool IsSigned(TypedNumeral typed, PlainFact fact) => fact.IsBelowZero && typed.HasMinus;

    /// <summary>Whether the sign of a fact is in a word, or nowhere: <c>fell 3.2%</c>.</summary>
    private static bool IsBare(TypedNumeral typed, PlainFact fact) => fact.IsBelowZero && !typed.HasMinus;

    /// <summary>Whether a print is the number that was typed, if in another dress: 241,900 for 241900.</summary>
    private static bool IsSame(string printed, Numeral numeral)
    {
        var digits = TypedNumeral.IsMinus(printed[0]) ? printed[1..] : printed;
        return NumeralScanner.Scan(digits).ToList() is [{ Start: 0 } only]
            && only.WholeEnd == digits.Length && only.Value == numeral.Value && only.IsPercent == numeral.IsPercent;
    }

    private static string Name(TypedNumeral typed, PlainFact fact, string filters, BindingContext context) =>
        Name(fact, IsBare(typed, fact) ? " | abs" + filters : filters, context);

    /// <summary>The binding of a fact with filters.</summary>
    public static string Name(PlainFact fact, string filters, BindingContext context)
    {
        var period = fact.Row.Period;
        var at = period is null || period == context.Period ? string.Empty
            : period.Value.Kind == Metrics.PeriodKind.Year ? $" | at: {period}"
            : $" | at: '{period}'";
        return $"{{{{ {fact.Series.Id}{at}{filters} }}}}";
    }

    private static IEnumerable<(string Filters, PrintStyle Style)> Rounded(int decimals) =>
    [
        (FormattableString.Invariant($" | number: {decimals}"), Formed(NumberForm.Plain) with { Decimals = decimals }),
        (FormattableString.Invariant($" | number: {decimals} | with_unit"), Formed(NumberForm.Plain) with { Decimals = decimals, Unit = UnitForm.Named }),
        (FormattableString.Invariant($" | percent: {decimals}"), Formed(NumberForm.Percent) with { Decimals = decimals }),
        (FormattableString.Invariant($" | number: {decimals} | currency"), Formed(NumberForm.Plain) with { Decimals = decimals, Unit = UnitForm.Currency }),
        (" | compact", Formed(NumberForm.Compact)),
        (" | compact | with_unit", Formed(NumberForm.Compact) with { Unit = UnitForm.Named }),
        (FormattableString.Invariant($" | compact: {decimals} | with_unit"), Formed(NumberForm.Compact) with { Decimals = decimals, Unit = UnitForm.Named }),
        (FormattableString.Invariant($" | compact: {decimals}"), Formed(NumberForm.Compact) with { Decimals = decimals }),
    ];

    private static PrintStyle Formed(NumberForm form) => default(PrintStyle) with { Form = form, IsFormatted = true };

    private static string? Print(TypedNumeral typed, PlainFact fact, PrintStyle style, BindingContext context)
    {
        var isMoney = Currencies.CodeOf(fact.Unit.Base) is not null;
        var isUnfit = (style.Form == NumberForm.Percent && !fact.Unit.IsPercent) || (style.WithUnit && (fact.Unit.IsPure || fact.Unit.IsPercent)) || (style.Unit == UnitForm.Currency && !isMoney);
        if (isUnfit)
        {
            return null;
        }

        var quantity = fact.Row.Number!.Value;
        quantity = IsBare(typed, fact) ? quantity with { Value = Math.Abs(quantity.Value) } : quantity;
        var number = new NumberValue(quantity, new Fact(fact.Series, fact.Row, Fields.Itself)) { Style = style };
        var printed = FigurePrinter.Print(number, context.Conventions, default);
        return printed.Problem is null && printed.Text.Length > 0 ? printed.Text : null;
    }

    /// <summary>Whether a print stands in the prose, up to the end of a word; blanks may break or not.</summary>
    private static bool Stands(string printed, string text, int start)
    {
        if (start + printed.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < printed.Length; i++)
        {
            var (a, b) = (printed[i], text[start + i]);
            if (a != b && !(a == '\u00A0' && b == ' ') && !(i == 0 && (char.ToLowerInvariant(b) == a || (TypedNumeral.IsMinus(a) && TypedNumeral.IsMinus(b)))))
            {
                return false;
            }
        }

        var end = start + printed.Length;
        return end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || !char.IsAsciiLetterOrDigit(text[end - 1]);
    }
}
