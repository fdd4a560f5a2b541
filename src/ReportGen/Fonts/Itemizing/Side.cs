namespace ReportGen.Fonts.Itemizing;

/// <summary>Which tradition of typesetting a stretch of text belongs to.</summary>
internal enum Side : byte
{
    None,
    Western,
    EastAsian,
}
