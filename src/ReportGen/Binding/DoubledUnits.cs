using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding;

/// <summary>Finds units that a figure prints and its author writes behind it once more: <c>75.6%%</c>, <c>241,900 patents patents</c>.</summary>
internal sealed class DoubledUnits
{
    private readonly DiagnosticBag _diagnostics;
    private Figure? _figure;

    private DoubledUnits(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    public static void Check(IReadOnlyList<Block> blocks, DiagnosticBag diagnostics)
    {
        var check = new DoubledUnits(diagnostics);
        DocumentWalk.Visit(blocks, _ => check._figure = null, check.OnInline);
    }

    private void OnInline(Inline inline)
    {
        if (inline is Text text && _figure is { } figure && IsBehind(text.Span, figure.Span) && UnitIn(figure.Text) is { Length: > 0 } unit)
        {
            Check(text, figure, unit);
        }

        _figure = (inline as FigureInline)?.Figure;
    }

    /// <summary>Whether nothing stands between the two; the next cell of a table does not stand behind a figure.</summary>
    private static bool IsBehind(SourceSpan text, SourceSpan figure) =>
        text.Column > 0 && text.File == figure.File && text.Line == figure.EndLine && text.Column == figure.EndColumn;

    private void Check(Text text, Figure figure, string unit)
    {
        var typed = text.Value.AsSpan().TrimStart();
        var blanks = text.Value.Length - typed.Length;
        foreach (var words in (string[])[unit, unit[(unit.LastIndexOf(' ') + 1)..]])
        {
            if (StartsWith(typed, words))
            {
                var at = text.Span with { Column = text.Span.Column + blanks, EndLine = text.Span.Line, EndColumn = text.Span.Column + blanks + words.Length };
                _diagnostics.Add(Messages.DoubledUnit(at, words, figure.Text));
                return;
            }
        }
    }

    /// <summary>A longer word is another one: 3年年均 has no year too many.</summary>
    private static bool StartsWith(ReadOnlySpan<char> typed, string words)
    {
        var isThere = typed.StartsWith(words, StringComparison.OrdinalIgnoreCase);
        return isThere && (typed.Length == words.Length || words == "%" || !char.IsLetterOrDigit(typed[words.Length]));
    }

    /// <summary>What a figure prints behind its digits, with plain blanks; empty for nothing, and for a number in words.</summary>
    private static string UnitIn(string printed)
    {
        var last = printed.AsSpan().LastIndexOfAnyInRange('0', '9');
        return last < 0 ? string.Empty : printed[(last + 1)..].Replace('\u00A0', ' ').Trim();
    }
}
