using System.Text.RegularExpressions;
using Markdig.Syntax;
using ReportGen.Binding.Blocks.Charts;
using ReportGen.Binding.Blocks.Tables;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Blocks;

/// <summary>Finds code that was meant for a block: the word behind its fence is nearly that of a block, and its lines are a block's.</summary>
internal static partial class FenceSlip
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Keys = new(StringComparer.Ordinal)
    {
        ["table"] = TableBlockSchema.Table.Names,
        ["chart"] = ChartBlockSchema.Chart.Names,
        ["kpis"] = ["cards", "metric", "compare"],
        ["callout"] = ["kind", "title", "text"],
        ["timeline"] = ["events", "date", "text"],
    };

    /// <summary>The word that was meant; null for what may well be code.</summary>
    public static string? Meant(FencedCodeBlock code)
    {
        var word = code.Info?.Trim('{', '}', '.') ?? string.Empty;
        return word.Length == 0 || Keys.ContainsKey(code.Info!) ? null : NearNames.Of(word, Keys.Keys).FirstOrDefault(kind => HasKeyOf(kind, code));
    }

    /// <summary>Whether it is a block to its author, though no block can be made of it.</summary>
    public static bool IsBlock(FencedCodeBlock code) => (code.Info is { } word && Keys.ContainsKey(word)) || Meant(code) is not null;

    private static bool HasKeyOf(string kind, FencedCodeBlock code) => Enumerable.Range(0, code.Lines.Count)
        .Select(i => Entry().Match(code.Lines.Lines[i].Slice.ToString()))
        .Any(entry => Keys[kind].Contains(entry.Groups["name"].Value));

    [GeneratedRegex(@"^ *(?:- +)?(?<name>[a-z]+):(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
