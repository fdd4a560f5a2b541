using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding;

/// <summary>Narrative and metrics to a document: Liquid first, Markdown then.</summary>
internal static class DocumentBinder
{
    /// <summary>Binds one edition. Always gives a document of what could be read; problems are in the diagnostics.</summary>
    public static ReportDocument Bind(EditionInput edition, Catalog catalog, DiagnosticBag diagnostics) =>
        throw new NotImplementedException(edition.BodyStart + catalog.ToString() + diagnostics);
}
