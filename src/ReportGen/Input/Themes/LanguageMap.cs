namespace ReportGen.Input.Themes;

/// <summary>A map of theme files whose keys are language tags.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Kind">What its keys take.</param>
/// <param name="Expected">What it is, for messages.</param>
internal sealed record LanguageMap(string Name, ThemeKind Kind, string Expected)
{
    /// <summary>The key for all other languages; null where there is none.</summary>
    public string? Default { get; init; }

    /// <summary>Whether something is one of its keys.</summary>
    public bool Takes(string key) => key == Default || LanguageTag.Normalize(key) == key;
}
