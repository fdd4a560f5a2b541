using System.Diagnostics.CodeAnalysis;

namespace ReportGen.Docx.Controls;

/// <summary>The different texts among the printed figures: one for each fact and way of printing it.</summary>
internal sealed class FigureTexts
{
    private readonly Dictionary<int, FigureText> _byFigure = [];
    private readonly List<FigureText> _all = [];

    private FigureTexts()
    {
    }

    /// <summary>The texts, in the order in which they are printed first.</summary>
    public IReadOnlyList<FigureText> All => _all;

    public static FigureTexts Of(IReadOnlyList<Figure> figures)
    {
        var texts = new FigureTexts();
        var found = new Dictionary<Key, FigureText>();
        foreach (var figure in figures)
        {
            var key = Key.Of(figure);
            if (!found.TryGetValue(key, out var text))
            {
                text = new FigureText("t" + Measures.Number(found.Count + 1), ControlNames.TagOf(figure), XmlText.Clean(figure.Text));
                found.Add(key, text);
                texts._all.Add(text);
            }

            texts._byFigure[figure.Index] = text;
        }

        return texts;
    }

    /// <summary>The text that a figure shows.</summary>
    public bool TryFind(Figure figure, [NotNullWhen(true)] out FigureText? text) => _byFigure.TryGetValue(figure.Index, out text);

    /// <summary>
    /// What makes two figures one. A number computed by filters is another fact than its cell, though it may look the
    /// same, so its filters count, too.
    /// </summary>
    private readonly record struct Key(string Id, string? Period, string Field, string Text, decimal? Value, CellOrigin Origin, string Computation)
    {
        public static Key Of(Figure figure) => new(
            figure.Id, figure.Period, figure.Field, figure.Text, figure.Value, figure.Origin, figure.Also.Count > 0 ? figure.Format : string.Empty);
    }
}
