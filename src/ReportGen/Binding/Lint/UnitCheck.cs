using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests a scale, a currency or a percent sign that is typed behind a printed figure against the unit of its cell.</summary>
internal sealed class UnitCheck(BindingContext context, RenderedText rendered)
{
    // 'million US dollars' and the like are shorter.
    private const int Reach = 24;

    public void Check(Prose prose)
    {
        foreach (var piece in prose.Pieces)
        {
            if (piece.Insert?.Figure is { } figure && PrintedFigure.Of(figure, context.Catalog) is { } printed)
            {
                Check(prose, piece, printed);
            }
        }
    }

    private void Check(Prose prose, ProsePiece piece, PrintedFigure printed)
    {
        var text = prose.Text[..Math.Min(piece.End + Reach, prose.Text.Length)];
        var read = NumeralParts.Complete(new Numeral(piece.Start, piece.End, printed.Shown, 0) { WholeStart = piece.Start, WholeEnd = piece.End }, text);
        var isScale = read.Exponent > 0 && !printed.IsIn(read.Exponent);
        var isMoney = read.Currency is { } code && code != Currencies.CodeOf(printed.Unit.Base);
        if ((isScale || isMoney || (read.IsPercent && !printed.Unit.IsPercent)) && prose.IsTyped(piece.End, read.WholeEnd))
        {
            var words = prose.Text[piece.End..read.WholeEnd].Trim();
            words = words.Length > 0 ? words : read.Currency!;
            var (start, end) = read.WholeEnd > piece.End ? (piece.End + 1, read.WholeEnd) : (piece.Start, piece.End);
            context.Diagnostics.Add(Messages.UnitContradicted(prose.Span(rendered, Math.Min(start, end - 1), end), words, printed.Figure.Id, printed.Figure.Unit, printed.Figure.Origin.Span));
        }
    }
}
