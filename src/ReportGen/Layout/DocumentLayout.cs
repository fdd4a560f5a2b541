using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout;

/// <summary>A document laid out, and where its things stand.</summary>
internal sealed record LayoutResult(PagedDocument Pages, PageMap Map);

/// <summary>Document to pages.</summary>
internal static class DocumentLayout
{
    public static LayoutResult Layout(ReportDocument document, LayoutContext context) =>
        throw new NotImplementedException(document.Info.Language + context.Language);
}
