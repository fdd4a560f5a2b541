using ReportGen.Diagnostics;
using ReportGen.Drafts;
using ReportGen.Files;
using ReportGen.Input.Settings;
using ReportGen.Input.Text;
using ReportGen.Input.Yaml;

namespace ReportGen.Input;

/// <summary>Reads narratives and lays their settings over those of report.yaml, and the command line's over both.</summary>
internal sealed class EditionReader(IFileSource files, ReportOverrides overrides, DiagnosticBag diagnostics)
{
    private readonly FileReader _reader = new(files, diagnostics);
    private readonly string? _asked = overrides.Edition;

    /// <summary>The editions that were asked for, in order of their language.</summary>
    /// <param name="draft">The document, if it is made in code.</param>
    public IReadOnlyList<EditionDraft> Read(FoundFiles found, DraftDocument? draft)
    {
        var shared = ReadShared(found);
        var commandLine = SettingsLayer.Read(overrides.Settings, files, diagnostics);
        if (draft is not null)
        {
            return Select([Edition(draft, shared, commandLine)]);
        }

        var editions = new List<EditionDraft>();
        foreach (var narrative in Asked(found.Narratives))
        {
            if (_reader.Read(narrative.File) is { } file)
            {
                editions.Add(ReadEdition(narrative, file.ToSourceText(), shared, commandLine));
            }
        }

        return Select([.. editions.OrderBy(e => e.Language, StringComparer.Ordinal)]);
    }

    private EditionDraft Edition(DraftDocument draft, SettingsDraft shared, SettingsLayer commandLine)
    {
        var own = SettingsLayer.Read(draft.Settings, files, diagnostics).Over(shared);
        return new EditionDraft(new SourceText(draft.Span.File, string.Empty), 0, null, commandLine.Over(own)) { Document = draft };
    }

    private SettingsDraft ReadShared(FoundFiles found)
    {
        if (found.Settings is null || _reader.Read(found.Settings) is not { } file)
        {
            return new SettingsDraft();
        }

        var source = file.ToSourceText();
        var settings = YamlReader.ReadMapping(new YamlPlaces(source, 0, source.Text.Length), diagnostics);
        return SettingsLayer.Read(settings, files, diagnostics).Over(new SettingsDraft());
    }

    private EditionDraft ReadEdition(NarrativeFile narrative, SourceText source, SettingsDraft shared, SettingsLayer commandLine)
    {
        var frontMatter = FrontMatter.Read(source, diagnostics);
        var own = SettingsLayer.Read(frontMatter.Settings, files, diagnostics).Over(shared);
        if (narrative.Language is { } language && own.Language is { } set && set.Span.File == narrative.File && set.Value != language)
        {
            diagnostics.Add(Messages.LanguageOfFileName(set.Span, set.Value, narrative.File, language));
        }

        return new EditionDraft(source, frontMatter.BodyStart, narrative.Language, commandLine.Over(own));
    }

    /// <summary>The narratives that may be the edition asked for; the faults of others are not in the way.</summary>
    private IEnumerable<NarrativeFile> Asked(IReadOnlyList<NarrativeFile> narratives)
    {
        if (_asked is null || narratives.Any(n => n.Language is null))
        {
            return narratives;
        }

        var selected = narratives.Where(n => IsAsked(n.Language!)).ToList();
        if (selected.Count == 0 && narratives.Count > 0)
        {
            diagnostics.Add(Messages.UnknownEdition(_asked, [.. narratives.Select(n => n.Language!).Order(StringComparer.Ordinal)]));
        }

        return selected;
    }

    /// <summary>Only once its settings are read is it known which edition narrative.md is.</summary>
    private List<EditionDraft> Select(IReadOnlyList<EditionDraft> editions)
    {
        var selected = editions.Where(e => _asked is null || IsAsked(e.Language)).ToList();
        if (selected.Count == 0 && editions.Count > 0)
        {
            diagnostics.Add(Messages.UnknownEdition(_asked!, [.. editions.Select(e => e.Language)]));
        }

        return selected;
    }

    private bool IsAsked(string language) => string.Equals(language, _asked, StringComparison.OrdinalIgnoreCase);
}
