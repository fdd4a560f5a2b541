using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Cross references as fields, so that Word renews them when captions and headings are numbered anew.</summary>
internal sealed class ReferenceWriter(DocxContext context)
{
    private readonly IReadOnlyDictionary<string, string> _numbers = HeadingPaths.Of(context.Outline.Headings, context.Document.Numbering);

    /// <summary>Appends a reference.</summary>
    /// <returns>False for one that Word would say in other words: that is better left a link.</returns>
    public bool TryAppend(OpenXmlCompositeElement parent, Link link, RunFormat format)
    {
        if (link.Reference is not { } reference || FieldOf(reference, link.Target[1..]) is not { } field)
        {
            return false;
        }

        var linked = format with { Style = StyleIds.InternalLink };
        RunWriter.Append(parent, reference.Before, linked, context.Language.IsEastAsian);
        FieldWriter.Begin(parent, field, linked);
        RunWriter.Append(parent, reference.Taken, linked, context.Language.IsEastAsian);
        FieldWriter.End(parent, linked);
        RunWriter.Append(parent, reference.After, linked, context.Language.IsEastAsian);
        return true;
    }

    /// <summary>
    /// The field's instruction. <c>\h</c> makes it a link, and the format of the words is kept when they are renewed.
    /// <c>\w</c> asks for the whole number: <c>\r</c> would leave out the chapter's within the chapter.
    /// </summary>
    private string? FieldOf(CrossReference reference, string id) => reference.Part switch
    {
        ReferencePart.Label => $"REF {context.Bookmarks.LabelNameOf(id)} \\h \\* MERGEFORMAT",
        ReferencePart.Page => $"PAGEREF {context.Bookmarks.LabelNameOf(id)} \\h",
        ReferencePart.Words => $"REF {context.Bookmarks.NameOf(id)} \\h \\* MERGEFORMAT",
        _ when _numbers.TryGetValue(id, out var number) && number == reference.Taken.Replace('\u00A0', ' ') =>
            $"REF {context.Bookmarks.NameOf(id)} \\w \\h \\* MERGEFORMAT",
        _ => null,
    };
}
