using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>An entry of the contents or of a list: words that lead to what they name, and the label of its page.</summary>
internal sealed class EntryWriter(DocxContext context, InlineWriter inlines)
{
    /// <summary>A link to what an entry names; its words are appended to it.</summary>
    public W.Hyperlink NewLink(Block target) => new() { Anchor = context.Bookmarks.EntryNameOf(target), History = true };

    /// <summary>Appends words to an entry, without links, notes and pictures.</summary>
    /// <param name="anchor">That of what the entry names; null for none.</param>
    public void AppendWords(W.Hyperlink link, IReadOnlyList<Inline> words, TextStyle look, string? anchor) =>
        inlines.Append(link, EntryLines.Of(words, anchor is null ? null : context.Pages.EntryLines.GetValueOrDefault(anchor)), inlines.FormatIn(look, new RunFormat { WithoutLinks = true, IsRepeated = true }));

    /// <summary>Appends the leader and the page.</summary>
    /// <param name="page">Label of the page, until Word counts for itself.</param>
    public void AppendPage(W.Hyperlink link, string page)
    {
        link.AppendChild(LeaderTab());
        FieldWriter.Append(link, $"PAGEREF {link.Anchor} \\h", page);
    }

    /// <summary>The tab before the page's label; its leader takes the light colour of rules.</summary>
    private W.Run LeaderTab() => new(new W.TabChar())
    {
        RunProperties = new W.RunProperties { Color = new W.Color { Val = context.Theme.Rule.Hex } },
    };
}
