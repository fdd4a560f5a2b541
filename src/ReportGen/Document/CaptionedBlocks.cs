using System.Globalization;

namespace ReportGen.Document;

/// <summary>Finds what the lists of pictures and tables name.</summary>
internal static class CaptionedBlocks
{
    /// <summary>The captioned pictures and charts in reading order.</summary>
    public static IReadOnlyList<ICaptioned> Pictures(ReportDocument document) =>
        [.. DocumentWalk.Blocks<Block>(document.Blocks).Where(b => b is Picture or Chart).Cast<ICaptioned>().Where(p => p.Number > 0)];

    /// <summary>The captioned tables in reading order.</summary>
    public static IReadOnlyList<Table> Tables(ReportDocument document) => [.. DocumentWalk.Blocks<Table>(document.Blocks).Where(t => t.Number > 0)];

    /// <summary>The anchor of a picture or chart: one of its own where the author gave none, for the list to lead to. No id of an author has a slash.</summary>
    public static string? AnchorOfPicture(ICaptioned picture) => picture.Id ?? Named("picture/", picture.Number);

    /// <summary>The anchor of a table.</summary>
    public static string? AnchorOfTable(ICaptioned table) => table.Id ?? Named("table/", table.Number);

    private static string? Named(string kind, int number) => number > 0 ? kind + number.ToString(CultureInfo.InvariantCulture) : null;
}
