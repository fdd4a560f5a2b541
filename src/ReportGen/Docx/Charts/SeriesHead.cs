using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>What every series begins with: its numbers and its name.</summary>
internal static class SeriesHead
{
    /// <param name="index">Number among the series, in which they are drawn and coloured.</param>
    /// <param name="column">Its column of the sheet.</param>
    public static IEnumerable<OpenXmlElement> Of(ChartScene scene, int index, int column) =>
    [
        new C.Index { Val = (uint)index },
        new C.Order { Val = (uint)index },
        scene.Data.NameOf(column),
    ];
}
