using ReportGen.Document;

namespace ReportGen.Layout.Pages;

/// <summary>Numbers of the pages before the body: i, ii, iii…, the cover and the title page, which print none, among them.</summary>
internal static class FrontNumbers
{
    private static readonly NumberFormat Roman = new(string.Empty, NumberStyle.LowerRoman, string.Empty);

    /// <param name="index">The page's index in the file, from 0.</param>
    public static string LabelOf(int index) => Roman.Format(index + 1);
}
