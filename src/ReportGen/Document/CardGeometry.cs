namespace ReportGen.Document;

/// <summary>How the cards of a group stand, found once with the fonts of the page: both outputs show it alike.</summary>
/// <param name="Rows">Cards in each row; the first row has as many as any.</param>
internal sealed record CardGeometry(IReadOnlyList<int> Rows)
{
    /// <summary>Whether units stand below their numbers, since some have no room beside them.</summary>
    public bool HasUnitsBelow { get; init; }

    /// <summary>By card: space above its change, for the changes of a row to stand at one height; none where labels take as many lines.</summary>
    public IReadOnlyList<Length> Fill { get; init; } = [];

    /// <summary>Cards side by side.</summary>
    public int Columns => Rows[0];

    /// <summary>Rows of about one number of cards: none has one alone that could have company.</summary>
    /// <param name="cards">How many there are, at least one.</param>
    /// <param name="most">How many have room side by side, at least one.</param>
    public static CardGeometry Of(int cards, int most)
    {
        var rows = new int[(cards + most - 1) / most];
        for (var i = 0; i < rows.Length; i++)
        {
            var left = rows.Length - i;
            rows[i] = (cards + left - 1) / left;
            cards -= rows[i];
        }

        return new CardGeometry(rows);
    }
}
