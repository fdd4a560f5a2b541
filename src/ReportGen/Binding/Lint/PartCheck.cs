using System.Text.RegularExpressions;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests figures that words call part of another, or of a whole: a part is not more than its whole, and not below zero.</summary>
internal sealed partial class PartCheck(RenderedText rendered, DiagnosticBag diagnostics)
{
    private const decimal Whole = 100;

    public void Check(Prose prose)
    {
        ProsePiece? before = null;
        foreach (var piece in prose.Pieces.Where(p => p.Insert?.Figure is { Field: "value", Value: not null }))
        {
            var figure = piece.Insert!.Figure!;
            var (start, end) = Sentences.Around(prose.Text, piece.Start, piece.End);
            if (figure.Unit == "%")
            {
                CheckShare(prose, piece, (start, end));
            }
            else if (before is { } whole && whole.Start >= start && IsPart(prose.Text, whole, piece))
            {
                CheckPart(prose, whole, piece);
            }

            before = IsPartOf(prose.Text, before, piece) ? before : piece;
        }
    }

    /// <summary>Several parts may follow one whole: 其中出口…、进口….</summary>
    private static bool IsPartOf(string text, ProsePiece? whole, ProsePiece piece) =>
        whole is { } before && before.Insert!.Figure!.Unit == piece.Insert!.Figure!.Unit && IsPart(text, before, piece);

    private void CheckShare(Prose prose, ProsePiece piece, (int Start, int End) sentence)
    {
        var figure = piece.Insert!.Figure!;
        var (lead, behind) = (prose.Text[sentence.Start..piece.Start], prose.Text[piece.End..sentence.End]);
        var isShare = Leads().IsMatch(lead) || Follows().IsMatch(behind);
        if (isShare && figure.Value is < 0 or > Whole)
        {
            diagnostics.Add(Messages.NoPart(prose.Span(rendered, piece.Start, piece.End), figure.Text, figure.Id, "the whole", figure.Origin.Span));
        }
    }

    private void CheckPart(Prose prose, ProsePiece whole, ProsePiece part)
    {
        var (all, some) = (whole.Insert!.Figure!, part.Insert!.Figure!);
        if (all.Unit == some.Unit && all.Period == some.Period && (some.Value > all.Value || some.Value < 0))
        {
            diagnostics.Add(Messages.NoPart(prose.Span(rendered, part.Start, part.End), some.Text, some.Id, $"{all.Text}, made of '{all.Id}'", some.Origin.Span));
        }
    }

    private static bool IsPart(string text, ProsePiece whole, ProsePiece part)
    {
        var between = text[whole.End..part.Start];
        return (between.Contains("其中", StringComparison.Ordinal) && between.IndexOfAny(['。', '；']) < 0) || OfThem().IsMatch(text[part.End..]);
    }

    [GeneratedRegex(@"^\s*Of (?:all|the|these|those|its|their)\b[^.;:]*$|(?:占|占比|比重|比例)[^，。；、%]{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^[ \u00A0]of (?:them|these|those|all|the total)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Follows();

    [GeneratedRegex(@"^[ \u00A0](?:[a-z]+ )?of (?:them|these|those|which)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfThem();
}
