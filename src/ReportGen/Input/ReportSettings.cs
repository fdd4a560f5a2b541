using ReportGen.Input.Yaml;
using ReportGen.Metrics;

namespace ReportGen.Input;

/// <summary>A setting that may hold bindings, with the place of its first character.</summary>
internal sealed record SettingText(string Value, SourceSpan Span)
{
    /// <summary>Where each of its characters stands; null where no file holds it.</summary>
    public ScalarPlaces? Places { get; init; }
}

/// <summary>All settings of one edition, layered and checked.</summary>
internal sealed record ReportSettings
{
    public SettingText? Title { get; init; }

    public SettingText? Subtitle { get; init; }

    public SettingText? Author { get; init; }

    public SettingText? Organization { get; init; }

    public SettingText? Note { get; init; }

    public SettingText? Logo { get; init; }

    public CoverSetting? Cover { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Language of <c>narrative.LANG.md</c>; null for narrative.md.</summary>
    public string? EditionLanguage { get; init; }

    /// <summary>Reporting period; null where all facts are timeless.</summary>
    public Period? Period { get; init; }

    /// <summary>Base name of the outputs, without extension; null to make a slug of the title.</summary>
    public string? Name { get; init; }

    public Theme Theme { get; init; } = new() { Name = string.Empty };

    /// <summary>Heading number formats by level.</summary>
    public IReadOnlyList<NumberFormat> Numbering { get; init; } = [];

    public bool Contents { get; init; } = true;

    /// <summary>Whether the captioned pictures are listed behind the contents.</summary>
    public bool PictureList { get; init; }

    /// <summary>Whether the captioned tables are listed behind the contents.</summary>
    public bool TableList { get; init; }

    /// <summary>Whether an index of the printed figures ends the report.</summary>
    public bool FigureIndex { get; init; }

    /// <summary>The terms that the glossary explains, as written; null for no glossary.</summary>
    public GlossarySetting? Glossary { get; init; }

    /// <summary>Where the appendix of figures and their sources is asked for; null for none.</summary>
    public SourceSpan? FiguresAppendix { get; init; }

    public bool Draft { get; init; }

    public bool WantsPdf { get; init; } = true;

    public bool WantsDocx { get; init; } = true;

    /// <summary>Whether the PDF carries the narrative, the metrics and the list of figures.</summary>
    public bool HasAttachments { get; init; } = true;

    /// <summary>Whether the Word file carries its fonts.</summary>
    public bool EmbedsFonts { get; init; } = true;
}
