namespace ReportGen.Layout.Flow;

/// <summary>How much of a page text may fill.</summary>
internal static class PageRoom
{
    /// <summary>The largest whole number of text lines that the margins leave.</summary>
    public static double Of(Theme theme)
    {
        var leading = theme.Body.Leading.Points;
        var height = theme.Page.TextHeight.Points;
        return height < leading ? height : Math.Floor(height / leading) * leading;
    }
}
