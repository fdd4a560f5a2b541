using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Settings;

/// <summary><c>glossary</c>: a map of terms to what they mean.</summary>
internal static class GlossaryReader
{
    private const string Expected = "a map: on each line a term, a colon, and what it means";

    public static SettingEdit? Read(SettingSource source)
    {
        switch (source.Entry.Value)
        {
            case YamlScalar { IsNull: true }:
                return Set(null);
            case YamlMapping map when map.Entries.All(e => e.Key != YamlReader.Binding):
                return ReadMap(source, map);
            case YamlMapping:
                source.Text(Expected);
                return null;
            default:
                source.Diagnostics.Add(Messages.SettingKind(source.Span, source.Key, source.Entry.Value.Kind, Expected));
                return null;
        }
    }

    private static SettingEdit? ReadMap(SettingSource source, YamlMapping map)
    {
        var entries = map.Entries.Select(e => Entry(source with { Entry = e })).OfType<GlossaryEntry>().ToList();
        return entries.Count < map.Entries.Count ? null : Set(entries.Count == 0 ? null : new GlossarySetting(entries, source.Entry.KeySpan));
    }

    /// <summary>A term and its meaning, read as if the term were a setting of its own.</summary>
    private static GlossaryEntry? Entry(SettingSource term)
    {
        var name = term.Key.Trim();
        if (name.Length == 0)
        {
            term.Diagnostics.Add(Messages.SettingKind(term.Entry.KeySpan, "glossary", "without a term", Expected));
            return null;
        }

        return term.Text("a text that says what it means") is { } meaning
            ? new GlossaryEntry(name, term.Entry.KeySpan, new SettingText(meaning, term.Span) { Places = term.Places })
            : null;
    }

    private static SettingEdit Set(GlossarySetting? glossary) => draft => draft with { Settings = draft.Settings with { Glossary = glossary } };
}
