namespace ReportGen.Input.Themes;

/// <summary>Gives a theme the places that only layout can have something to say about.</summary>
internal static class ThemePlaces
{
    private static readonly string[] PageKeys = ["page.inside", "page.outside", "page.top", "page.bottom", "page.size"];

    /// <param name="values">Its values; those of its base stand in other files.</param>
    /// <param name="file">The theme's own file.</param>
    public static Theme In(Theme theme, IReadOnlyDictionary<string, ThemeValue> values, string file) => theme with
    {
        PagePlace = PageKeys.Select(values.GetValueOrDefault).FirstOrDefault(v => v?.Span.File == file)?.Span ?? SourceSpan.OfFile(file),
        FamilyPlaces = Families(values.Values.OfType<FamiliesValue>().Where(v => v.Span.File == file)),
    };

    private static Dictionary<string, SourceSpan> Families(IEnumerable<FamiliesValue> lists)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (var family in list.Families)
            {
                places.TryAdd(family, list.Span);
            }
        }

        return places;
    }
}
