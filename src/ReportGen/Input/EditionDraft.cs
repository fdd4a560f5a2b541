using ReportGen.Drafts;
using ReportGen.Input.Settings;

namespace ReportGen.Input;

/// <summary>An edition before the data are read.</summary>
/// <param name="Narrative">The whole file.</param>
/// <param name="BodyStart">Offset of the first character behind the front matter.</param>
/// <param name="FileLanguage">Language of <c>narrative.LANG.md</c>; null for narrative.md.</param>
/// <param name="Settings">All layers, one over the other.</param>
internal sealed record EditionDraft(SourceText Narrative, int BodyStart, string? FileLanguage, SettingsDraft Settings)
{
    /// <summary>The document made in code; null for a narrative.</summary>
    public DraftDocument? Document { get; init; }

    /// <summary>BCP 47 tag: the file's, else the setting's, else English.</summary>
    public string Language => FileLanguage ?? Settings.Language?.Value ?? "en";
}
