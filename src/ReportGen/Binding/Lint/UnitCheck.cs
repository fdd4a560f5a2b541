using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests a scale, a currency or a percent sign that is typed beside a printed figure against the unit of its cell.</summary>
internal sealed class UnitCheck(BindingContext context, RenderedText rendered)
{
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
        var read = NumeralParts.Complete(new Numeral(piece.Start, piece.End, printed.Shown, 0) { WholeStart = piece.Start, WholeEnd = piece.End }, prose.Text);
        var isScale = read.Exponent > 0 && !printed.IsIn(read.Exponent);
        if (isScale || (read.IsPercent && !printed.Unit.IsPercent))
        {
            Contradicted(prose, Behind(prose, piece.End, read.WholeEnd), printed);
        }
        else if (Money(prose, piece, read) is { } money && IsOther(money.Name, printed, read))
        {
            Contradicted(prose, money.Words, printed);
        }
    }

    /// <summary>The sign before a number, or the name of a currency behind it, with the scale between.</summary>
    private static (string Name, (int Start, int End) Words)? Money(Prose prose, ProsePiece piece, Numeral read)
    {
        if (read.WholeStart < piece.Start)
        {
            var sign = prose.Text[read.WholeStart..piece.Start].TrimEnd(' ', '\u00A0');
            return (sign, (read.WholeStart, read.WholeStart + sign.Length));
        }

        if (NumeralParts.MoneyBehind(read, prose.Text) is not { } name)
        {
            return null;
        }

        var at = prose.Text.IndexOf(name, read.WholeEnd, StringComparison.OrdinalIgnoreCase);
        return (name, Behind(prose, piece.End, at + name.Length));
    }

    /// <summary>Behind what is no money, only a clear name of one behind a scale is wrong: <c>5 million US dollars</c> of patents.</summary>
    private static bool IsOther(string words, PrintedFigure printed, Numeral read) =>
        Currencies.CodeOf(printed.Unit.Base) is { } code ? !Currencies.MayName(words, code) : read.IsCurrencyClear;

    /// <summary>What is typed behind the figure, without the blank before it.</summary>
    private static (int Start, int End) Behind(Prose prose, int from, int to) => (from + (prose.Text[from] is ' ' or '\u00A0' ? 1 : 0), to);

    private void Contradicted(Prose prose, (int Start, int End) words, PrintedFigure printed)
    {
        if (prose.IsTyped(words.Start, words.End))
        {
            var figure = printed.Figure;
            context.Diagnostics.Add(Messages.UnitContradicted(prose.Span(rendered, words.Start, words.End), prose.Text[words.Start..words.End], figure.Id, figure.Unit, figure.Origin.Span));
        }
    }
}
