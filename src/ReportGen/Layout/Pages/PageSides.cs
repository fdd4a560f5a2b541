namespace ReportGen.Layout.Pages;

/// <summary>Left and right pages: the first page of a file is a right-hand one, as in a bound book.</summary>
internal static class PageSides
{
    /// <summary>Whether a page lies at the left of the spine.</summary>
    /// <param name="index">The page's index, from 0.</param>
    public static bool IsLeft(PageSettings settings, int index) => settings.Mirrored && index % 2 == 1;

    /// <summary>Left edge of a page's text.</summary>
    public static double Left(PageSettings settings, int index) =>
        IsLeft(settings, index) ? settings.Outside.Points : settings.Inside.Points;
}
