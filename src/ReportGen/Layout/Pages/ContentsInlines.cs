using ReportGen.Document;

namespace ReportGen.Layout.Pages;

/// <summary>A heading's words as the contents repeat them.</summary>
internal static class ContentsInlines
{
    /// <summary>Links become their words, since the whole entry is a link already; forced line breaks become spaces.</summary>
    public static IReadOnlyList<Document.Inline> Of(IReadOnlyList<Document.Inline> inlines)
    {
        var plain = new List<Document.Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Link link:
                    plain.AddRange(Of(link.Inlines));
                    break;
                case FootnoteMark:
                    break;
                case LineBreak:
                    plain.Add(new Text(" ") { Span = inline.Span });
                    break;
                case Emphasis emphasis:
                    plain.Add(emphasis with { Inlines = Of(emphasis.Inlines) });
                    break;
                default:
                    plain.Add(inline);
                    break;
            }
        }

        return plain;
    }
}
