using System.Globalization;

namespace ReportGen.Document;

/// <summary>Finds what the lists of pictures and tables name.</summary>
internal static class CaptionedBlocks
{
    /// <summary>The captioned pictures in reading order.</summary>
    public static IReadOnlyList<Picture> Pictures(ReportDocument document) => [.. All(document.Blocks).OfType<Picture>().Where(p => p.Number > 0)];

    /// <summary>The captioned tables in reading order.</summary>
    public static IReadOnlyList<Table> Tables(ReportDocument document) => [.. All(document.Blocks).OfType<Table>().Where(t => t.Number > 0)];

    /// <summary>The anchor of a picture: one of its own where the author gave none, for the list to lead to. No id of an author has a slash.</summary>
    public static string? AnchorOf(Picture picture) => picture.Id ?? Named("picture/", picture.Number);

    /// <summary>The anchor of a table.</summary>
    public static string? AnchorOf(Table table) => table.Id ?? Named("table/", table.Number);

    private static string? Named(string kind, int number) => number > 0 ? kind + number.ToString(CultureInfo.InvariantCulture) : null;

    private static IEnumerable<Block> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => All(Inside(block)).Prepend(block));

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => item.Blocks),
        BlockQuote quote => quote.Blocks,
        DefinitionList definitions => definitions.Items.SelectMany(item => item.Blocks),
        ColumnsBlock columns => columns.Blocks,
        LandscapeBlock landscape => landscape.Blocks,
        _ => [],
    };
}
