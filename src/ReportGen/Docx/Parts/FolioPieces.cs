namespace ReportGen.Docx.Parts;

/// <summary>The pieces of a folio's wording: words, <c>{0}</c> for the page and <c>{1}</c> for the count.</summary>
internal static class FolioPieces
{
    private const int PlaceLength = 3;

    public static IEnumerable<string> Of(string wording)
    {
        var start = 0;
        for (var i = 0; i < wording.Length; i++)
        {
            if (wording[i] != '{' || !IsPlace(wording.AsSpan(i)))
            {
                continue;
            }

            if (i > start)
            {
                yield return wording[start..i];
            }

            yield return wording.Substring(i, PlaceLength);
            start = i + PlaceLength;
        }

        if (start < wording.Length)
        {
            yield return wording[start..];
        }
    }

    private static bool IsPlace(ReadOnlySpan<char> text) => text.StartsWith("{0}") || text.StartsWith("{1}");
}
