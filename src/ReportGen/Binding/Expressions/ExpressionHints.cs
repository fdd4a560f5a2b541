using System.Buffers;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Expressions;

/// <summary>What was most likely meant by an expression that cannot be read.</summary>
internal static partial class ExpressionHints
{
    /// <summary>Punctuation of Chinese keyboards that looks like Liquid's.</summary>
    private static readonly SearchValues<char> FullWidth = SearchValues.Create("｜：‘’“”，。（）＝＞＜");

    /// <summary>Slips that are told by their look alone, the surest first.</summary>
    private static readonly (Func<string, bool> Is, string Hint)[] Slips =
    [
        (code => SingleEquals().IsMatch(code), "to compare, write == instead of ="),
        (code => code.Contains("&&", StringComparison.Ordinal), "to ask for both, write and instead of &&"),
        (code => code.Contains("||", StringComparison.Ordinal), "to ask for either, write or instead of ||"),
        (code => code.Contains("<>", StringComparison.Ordinal), "write != instead of <>"),
        (code => Negated().IsMatch(code), "for the opposite write {% unless … %}, or != instead of =="),
        (code => code.AsSpan().ContainsAny(FullWidth), "write the signs | : ' , . with the Latin keyboard"),
        (code => code.Contains(".*", StringComparison.Ordinal), "go through a group with a loop: {% for m in use.* %}{{ m }}{% endfor %}"),
        (code => code.Count(c => c == '\'') % 2 == 1 || code.Count(c => c == '"') % 2 == 1, "close the quotation mark"),
        (code => Dangling().IsMatch(code), "a condition is missing at the end"),
        (code => code.TrimEnd().EndsWith('|'), "name a filter behind '|', or take it away"),
        (code => Grouped().IsMatch(code), "write the number without commas"),
        (code => Computed().IsMatch(code), "to compute, use filters (plus, minus, times, divided_by) or a formula in metrics.csv"),
    ];

    /// <summary>What to write instead; null where there is no telling.</summary>
    public static string? For(string code)
    {
        if (Messages.InvisibleIn(code) is { } hidden)
        {
            return $"there is an invisible character in it ({hidden}); delete it, or type what is between the braces again";
        }

        if (PeriodOf().Match(code) is { Success: true } period)
        {
            return $"for the figure of {period.Groups[2].Value} write {{{{ {period.Groups[1].Value} | at: {AsArgument(period.Groups[2].Value)} }}}}";
        }

        if (Array.Find(Slips, s => s.Is(code)).Hint is { } slip)
        {
            return slip;
        }

        return TwoNames().Match(code) is { Success: true } two
            ? $"put | between a figure and a filter ({{{{ {two.Groups[1].Value} | {two.Groups[2].Value} }}}}), or braces around each of two figures"
            : null;
    }

    private static string AsArgument(string period) => period.Length == 4 ? period : $"'{period}'";

    /// <summary>A period behind an id, as formulas write it, as a part of the id or as an index.</summary>
    [GeneratedRegex(@"([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)[.@\[]['""]?([0-9]{4}(?:-(?:Q[1-4]|[0-9]{2}))?)(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodOf();

    [GeneratedRegex("[^=!<>]=[^=]", RegexOptions.CultureInvariant)]
    private static partial Regex SingleEquals();

    [GeneratedRegex(@"(^|\s)(not\s|!\s*[a-z(])", RegexOptions.CultureInvariant)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\s(and|or)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"[0-9],[0-9]{3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"[*/+]", RegexOptions.CultureInvariant)]
    private static partial Regex Computed();

    [GeneratedRegex(@"^\s*([\w.]+)\s+([\w.]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoNames();
}
