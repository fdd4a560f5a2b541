namespace ReportGen.Metrics;

/// <summary>A text cell with its translations: <c>label</c> and <c>label:zh-Hans</c>.</summary>
/// <param name="Default">The cell of the plain column; empty if there is none.</param>
/// <param name="ByLanguage">Non-empty cells of <c>column:LANG</c> by BCP 47 tag, compared without case.</param>
internal sealed record LocalizedText(string Default, IReadOnlyDictionary<string, string> ByLanguage)
{
    public static LocalizedText Empty { get; } = new(string.Empty, new Dictionary<string, string>());

    /// <summary>The text for a language: the exact tag, then ever shorter prefixes of it, then the default.</summary>
    public string For(string language)
    {
        for (var tag = language; tag.Length > 0; tag = Shorter(tag))
        {
            if (ByLanguage.TryGetValue(tag, out var text))
            {
                return text;
            }
        }

        return Default;
    }

    private static string Shorter(string tag)
    {
        var cut = tag.LastIndexOf('-');
        return cut < 0 ? string.Empty : tag[..cut];
    }
}
