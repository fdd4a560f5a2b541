using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests words such as <c>rose</c> and 下降 against the sign of the figure beside them.</summary>
internal sealed class DirectionCheck(RenderedText rendered, DiagnosticBag diagnostics)
{
    // 'rose year on year by just over' and the like are shorter.
    private const int Reach = 80;

    public void Check(Prose prose)
    {
        ProsePiece? before = null;
        foreach (var piece in prose.Pieces)
        {
            if (piece.Insert is not { Figure: { } figure } insert || figure.Value is null)
            {
                continue;
            }

            if ((insert.Direction ?? OfLabel(figure)) is { } direction)
            {
                CheckSign(prose, piece, direction);
            }

            if (before is { } earlier)
            {
                CheckPair(prose, earlier, piece);
            }

            before = piece;
        }
    }

    /// <summary>A percentage whose label calls it a growth says a rise, and one that is called a decline says a fall.</summary>
    private static int? OfLabel(Figure figure) =>
        figure is { Unit: "%", Field: "value", Value: not (null or 0) } && figure.Also.Count == 0 && DirectionWords.OfLabel(figure.Label) is var way and not 0
            ? way * Math.Sign(figure.Value.Value)
            : null;

    private void CheckSign(Prose prose, ProsePiece piece, int direction)
    {
        var from = Math.Max(piece.Start - Reach, 0);
        var to = Math.Min(piece.End + Reach, prose.Text.Length);
        var (word, start) = DirectionWords.LeadingTo(prose.Text.AsSpan(from, piece.Start - from)) is { } leading ? (leading, from + leading.Start)
            : DirectionWords.Behind(prose.Text.AsSpan(piece.End, to - piece.End)) is { } behind ? (behind, piece.End + behind.Start)
            : (default, 0);
        if (word.Direction != 0 && word.Direction != direction)
        {
            var figure = piece.Insert!.Figure!;
            diagnostics.Add(Messages.DirectionContradicted(prose.Span(rendered, start, start + word.Text.Length), word.Text, figure.Text, figure.Id, figure.Origin.Span) with
            {
                Found = figure.Text,
                Expected = word.Direction > 0 ? "a figure above zero" : "a figure below zero",
            });
        }
    }

    /// <summary><c>rose from A to B</c>, <c>A, up from B</c>, 从A上升到B: the same figure twice.</summary>
    private void CheckPair(Prose prose, ProsePiece first, ProsePiece second)
    {
        var (a, b) = (first.Insert!.Figure!, second.Insert!.Figure!);
        if (a.Id != b.Id || a.Field != b.Field || a.Unit != b.Unit || a.Period == b.Period || second.Start - first.End > Reach)
        {
            return;
        }

        var between = prose.Text.AsSpan(first.End, second.Start - first.End);
        var before = prose.Text.AsSpan(Math.Max(first.Start - Reach, 0), Math.Min(first.Start, Reach));
        if (DirectionWords.LeadsOn(between) && FromWord(before) is { } word)
        {
            Compare(prose, word with { Start = Math.Max(first.Start - Reach, 0) + word.Start }, a, b);
        }
        else if (DirectionWords.Between(between) is { } inner)
        {
            var isChinese = !char.IsAscii(inner.Text[0]);
            Compare(prose, inner with { Start = first.End + inner.Start }, isChinese ? a : b, isChinese ? b : a);
        }
    }

    private static DirectionWord? FromWord(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" \u00A0");
        return text.EndsWith(" from", StringComparison.Ordinal) ? DirectionWords.LeadingTo(text[..^5]) : null;
    }

    private void Compare(Prose prose, DirectionWord word, Figure earlier, Figure later)
    {
        var direction = Math.Sign(later.Value!.Value - earlier.Value!.Value);
        if (direction != word.Direction)
        {
            diagnostics.Add(Messages.DirectionOfPair(prose.Span(rendered, word.Start, word.Start + word.Text.Length), word.Text, earlier.Text, later.Text, later.Origin.Span) with
            {
                Found = $"{earlier.Text}, then {later.Text}",
                Expected = word.Direction > 0 ? "a rise" : "a fall",
            });
        }
    }
}
