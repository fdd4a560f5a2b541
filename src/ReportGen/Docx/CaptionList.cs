using ReportGen.Document;

namespace ReportGen.Docx;

/// <summary>A list of captioned things behind the contents.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Name">The kind of thing listed: <c>Table</c>, <c>Figure</c>.</param>
/// <param name="Entries">What it names, in order.</param>
internal sealed record CaptionList(string Title, string Name, IReadOnlyList<CaptionEntry> Entries)
{
    /// <summary>The lists that a document wants, without those that would be empty.</summary>
    public static IReadOnlyList<CaptionList> Of(ReportDocument document, PageMap pages)
    {
        var wording = document.Info.Wording;
        var pictures = document.HasPictureList ? CaptionedBlocks.Pictures(document) : [];
        var tables = document.HasTableList ? CaptionedBlocks.Tables(document) : [];
        CaptionList[] lists =
        [
            new(wording.PictureList, wording.Picture, [.. pictures.Select(p => new CaptionEntry(p, pages.PictureLabels.GetValueOrDefault(p.Number, string.Empty)))]),
            new(wording.TableList, wording.Table, [.. tables.Select(t => new CaptionEntry(t, pages.TableLabels.GetValueOrDefault(t.Number, string.Empty)))]),
        ];
        return [.. lists.Where(l => l.Entries.Count > 0)];
    }
}
