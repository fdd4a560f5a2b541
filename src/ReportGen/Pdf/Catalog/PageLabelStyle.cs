namespace ReportGen.Pdf.Catalog;

/// <summary>How a range of page labels counts.</summary>
internal enum PageLabelStyle
{
    /// <summary>Not at all: every page has the prefix alone.</summary>
    None,

    Decimal,

    LowerRoman,
}
