using System.Text.RegularExpressions;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Lint;

/// <summary>Finds bindings that are none, for they have other braces, and words that a figure says once more.</summary>
internal sealed partial class BindingSlips(BindingContext context, RenderedText rendered)
{
    public void Check(Prose prose)
    {
        foreach (Match slip in Slip().Matches(prose.Text))
        {
            var inside = slip.Groups["inside"].Value.Trim();
            if (context.Names.TryFind(slip.Groups["path"].Value, out _, out _) && IsAsTyped(prose, slip.Index, slip.Index + slip.Length))
            {
                context.Diagnostics.Add(Messages.BindingSlip(prose.Span(rendered, slip.Index, slip.Index + slip.Length), slip.Value, $"{{{{ {inside} }}}}"));
            }
        }

        foreach (var piece in prose.Pieces)
        {
            if (piece.Insert is { Figure: not null, Text: var printed } && Approximation.Begins(printed))
            {
                Doubled(prose, piece, printed);
            }
        }
    }

    /// <summary><c>more than</c> before a figure that prints <c>over 10,000</c>.</summary>
    private void Doubled(Prose prose, ProsePiece piece, string printed)
    {
        if (Approximation.Before(prose.Text, piece.Start) is { } words && prose.IsTyped(words.Start, piece.Start))
        {
            var typed = prose.Text[words.Start..piece.Start].TrimEnd();
            context.Diagnostics.Add(Messages.DoubledBound(prose.Span(rendered, words.Start, words.Start + typed.Length), typed, printed));
        }
    }

    /// <summary>Whether nobody escaped a sign of it: then it was meant to be printed.</summary>
    private bool IsAsTyped(Prose prose, int start, int end)
    {
        var first = prose.PieceAt(start);
        var before = first.Rendered + start - first.Start - 1;
        if (before >= 0 && rendered.Text[before] == '\\')
        {
            return false;
        }

        for (var at = start; at < end; at = prose.PieceAt(at).End)
        {
            var piece = prose.PieceAt(at);
            if (piece.Kind != ProseKind.Typed || piece.Rendered - first.Rendered != piece.Start - first.Start)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(
        @"(?:(?<!\{)\{(?!\{)|[｛]{1,2}|\[\[)(?<inside>[ \u00A0]*(?<path>[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)[ \u00A0]*(?:\|[^{}｛｝\[\]]*)?)(?:(?<!\})\}(?!\})|[｝]{1,2}|\]\])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Slip();
}
