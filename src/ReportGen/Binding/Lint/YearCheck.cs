using System.Text.RegularExpressions;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests the year that opens a sentence against the period of the figure in it: <c>In 2023, it granted</c>, 2023年，.</summary>
/// <remarks>Only where the sentence names no other year and no word says that time went by: sentences of two times are many.</remarks>
internal sealed partial class YearCheck(RenderedText rendered, DiagnosticBag diagnostics)
{
    public void Check(Prose prose)
    {
        var checkedTo = -1;
        foreach (var piece in prose.Pieces.Where(p => p.Insert?.Figure is { Field: "value", Value: not null, Period: not null }))
        {
            var (start, end) = Sentences.Around(prose.Text, piece.Start, piece.End);
            if (start > checkedTo)
            {
                checkedTo = start;
                Check(prose, piece, prose.Text[start..end], start);
            }
        }
    }

    private void Check(Prose prose, ProsePiece piece, string sentence, int start)
    {
        var figure = piece.Insert!.Figure!;
        if (Opening().Match(sentence) is { Success: true } opening && opening.Groups["year"] is var year && prose.IsTyped(start + year.Index, start + year.Index + year.Length)
            && !figure.Period!.StartsWith(year.Value, StringComparison.Ordinal)
            && figure.Also.Count == 0 && Sentences.Years(sentence).Distinct().Count() == 1 && !Elsewhen().IsMatch(sentence))
        {
            var span = prose.Span(rendered, start + year.Index, start + year.Index + year.Length);
            diagnostics.Add(Messages.YearContradicted(span, year.Value, figure.Id, figure.Period!, figure.Origin.Span));
        }
    }

    [GeneratedRegex(@"^\s*(?:In (?<year>(?:19|20)[0-9]{2}),? |(?<year>(?:19|20)[0-9]{2})年[，,]?(?!底|末|至|以来|起))", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\b(?:since|now|today|until|after|before|while|than|from|will|would|plan(?:s|ned)?|target|later|earlier|then|still|already|current(?:ly)?|year)\b|至今|目前|现|截至|到|将|计划|以来|比|较|后|前",
        RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhen();
}
