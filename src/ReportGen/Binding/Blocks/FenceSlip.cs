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
        return word.Length == 0 || BlockKinds.Find(code.Info) is not null ? null : NearNames.Of(word, BlockKinds.Names).FirstOrDefault(name => HasClue(BlockKinds.Find(name)!, code));
    }

    /// <summary>Whether it is a block to its author, though no block can be made of it.</summary>
    public static bool IsBlock(FencedCodeBlock code) => BlockKinds.Find(code.Info) is not null || Meant(code) is not null;

    private static bool HasClue(BlockKind kind, FencedCodeBlock code) => Enumerable.Range(0, code.Lines.Count)
        .Select(i => Entry().Match(code.Lines.Lines[i].Slice.ToString()))
        .Any(entry => kind.Clues.Contains(entry.Groups["name"].Value));

    [GeneratedRegex(@"^ *(?:- +)?(?<name>[a-z]+):(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
