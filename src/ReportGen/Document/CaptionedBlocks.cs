using System.Globalization;

namespace ReportGen.Document;

/// <summary>Finds what the lists of pictures and tables name.</summary>
internal static class CaptionedBlocks
{
    /// <summary>The captioned pictures and charts in reading order.</summary>
    public static IReadOnlyList<CaptionedBlock> Pictures(ReportDocument document) => Numbered(document, block => block is not Table);

    /// <summary>The captioned tables in reading order.</summary>
    public static IReadOnlyList<CaptionedBlock> Tables(ReportDocument document) => Numbered(document, block => block is Table);

    /// <summary>The anchor of a captioned block: one of its own where the author gave none, for the list to lead to. No id of an author has a slash.</summary>
    /// <returns>Null where no list names the block.</returns>
    public static string? AnchorOf(CaptionedBlock block)
    {
        var kind = block is Table ? "table/" : "picture/";
        return block.Id ?? (block.Number > 0 ? kind + block.Number.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static List<CaptionedBlock> Numbered(ReportDocument document, Func<CaptionedBlock, bool> isListed) =>
        [.. DocumentWalk.Blocks<CaptionedBlock>(document.Blocks).Where(block => block.Number > 0 && isListed(block))];
}
