namespace ReportGen.Binding.Blocks.Cards;

/// <summary>The keys of a block of cards and of the maps in it.</summary>
internal static class KpisSchema
{
    /// <summary>The key that a list alone stands for.</summary>
    public const string Cards = "cards";

    /// <summary>The key that asks for the course of the number.</summary>
    public const string Sparkline = "sparkline";

    private static readonly BlockValue Better = BlockValue.Choice("more", "less");

    public static BlockSchema Block { get; } = new(
        (Cards, BlockValue.MapsOrTexts),
        ("id", BlockValue.Text),
        ("columns", BlockValue.Choice("1", "2", "3", "4")),
        ("compare", BlockValue.Text),
        ("better", Better),
        (Sparkline, BlockValue.Truth));

    /// <summary>A card; a text alone is its metric.</summary>
    public static BlockSchema Card { get; } = new(
        ("metric", BlockValue.Text),
        ("label", BlockValue.Text),
        ("format", BlockValue.Text),
        ("compare", BlockValue.Text),
        ("better", Better),
        (Sparkline, BlockValue.Truth));
}
