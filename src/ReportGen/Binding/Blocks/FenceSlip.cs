using System.Text.RegularExpressions;
using Markdig.Syntax;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Blocks;

/// <summary>Finds code that was meant for a block: the word behind its fence is nearly that of a block, and its lines are a block's.</summary>
internal static partial class FenceSlip
{
    /// <summary>The word that was meant; null for what may well be code.</summary>
    public static string? Meant(FencedCodeBlock code)
    {
        var word = code.Info?.Trim('{', '}', '.') ?? string.Empty;
        return word.Length == 0 || BlockKinds.Find(code.Info) is not null ? null : NearNames.Of(word, BlockKinds.Names).FirstOrDefault(name => HasClue(BlockKinds.Find(name)!, word, code));
    }

    /// <summary>Whether it is a block to its author, though no block can be made of it.</summary>
    public static bool IsBlock(FencedCodeBlock code) => BlockKinds.Find(code.Info) is not null || Meant(code) is not null;

    private static bool HasClue(BlockKind kind, string word, FencedCodeBlock code)
    {
        var lines = Enumerable.Range(0, code.Lines.Count).Select(i => code.Lines.Lines[i].Slice.ToString()).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return (kind.TakesIds && lines.Count > 0 && AreIds(lines, word, kind.Name))
            || lines.SelectMany(line => Entry().Matches(line)).Any(entry => kind.Clues.Contains(entry.Groups["name"].Value));
    }

    /// <summary>Whether lines are a list of ids. Words without a dot may be anything, unless the word of the block is all but right.</summary>
    private static bool AreIds(List<string> lines, string word, string name) =>
        lines.TrueForAll(line => Id().IsMatch(line)) && (lines.TrueForAll(line => line.Contains('.')) || NearNames.Within(1, word, [name]).Count > 0);

    /// <summary>A key at the beginning of a line, of an item of a list, or within a map in braces.</summary>
    [GeneratedRegex(@"(?:^ *(?:- +)?|[{,] *)(?<name>[a-z]+):(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^ *- +[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*(?:\.\*)? *$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
