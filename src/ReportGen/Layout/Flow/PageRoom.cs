namespace ReportGen.Layout.Flow;

/// <summary>How much of a page text may fill.</summary>
internal static class PageRoom
{
    /// <summary>The largest whole number of text lines that the margins leave.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">Leading of the text.</param>
    public static double Of(PageSettings page, Length line)
    {
        var (leading, height) = (line.Points, page.TextHeight.Points);
        return height < leading ? height : Math.Floor(height / leading) * leading;
    }
}
