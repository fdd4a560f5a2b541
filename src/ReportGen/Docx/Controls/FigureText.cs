namespace ReportGen.Docx.Controls;

/// <summary>A text of the document that one or more controls show: changed in one of them, it changes in all.</summary>
/// <param name="Id">Its id in the part.</param>
/// <param name="Tag">Metric and period.</param>
/// <param name="Printed">The characters.</param>
internal sealed record FigureText(string Id, string Tag, string Printed)
{
    /// <summary>Where it stands in the part.</summary>
    public string XPath => $"/f:figures/f:text[@id='{Id}']";
}
