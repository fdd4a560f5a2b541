using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Settings;

/// <summary>One entry of the settings, with the readers of its kinds. Each gives null where the kind is wrong, and says so.</summary>
/// <param name="Entry">Key and value.</param>
/// <param name="Files">Where files that settings name must be.</param>
internal sealed record SettingSource(YamlEntry Entry, IFileSource Files, DiagnosticBag Diagnostics)
{
    public string Key => Entry.Key;

    public SourceSpan Span => Entry.Value.Span;

    /// <summary>Whether the key stands without a value, which leaves the setting as it is.</summary>
    public bool IsNull => Entry.Value is YamlScalar { IsNull: true };

    /// <summary>Where the characters of <see cref="Text"/> stand.</summary>
    public ScalarPlaces? Places => Entry.Value is YamlScalar { Places: { } places } scalar
        ? places.Without(scalar.Text.Length - scalar.Text.TrimStart().Length)
        : null;

    /// <summary>Any single value.</summary>
    /// <param name="expected">What the setting takes, for the message.</param>
    public string? Text(string expected)
    {
        if (Entry.Value is YamlScalar { IsNull: false } scalar)
        {
            return scalar.Text.Trim();
        }

        Diagnostics.Add(IsBinding(Entry.Value)
            ? Messages.SettingTextIsBinding(Span, Key)
            : Messages.SettingKind(Span, Key, Entry.Value.Kind, expected));
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Truth()
    {
        if (Entry.Value is YamlScalar { IsPlain: true } scalar && bool.TryParse(scalar.Text, out var truth))
        {
            return truth;
        }

        Diagnostics.Add(Messages.SettingKind(Span, Key, Entry.Value.Kind, "true or false"));
        return null;
    }

    /// <summary>A list of texts; one text is a list of one, or of several with commas between.</summary>
    public IReadOnlyList<YamlScalar>? Texts(string expected)
    {
        if (Entry.Value is YamlScalar { IsNull: false } one)
        {
            return [.. one.Text.Split(',', StringSplitOptions.TrimEntries).Select(t => one with { Text = t })];
        }

        if (Entry.Value is YamlSequence list && list.Items.All(i => i is YamlScalar))
        {
            return [.. list.Items.Cast<YamlScalar>()];
        }

        Diagnostics.Add(Messages.SettingKind(Span, Key, Entry.Value.Kind, expected));
        return null;
    }

    /// <summary>Says of typographic quotes around a whole text that they are printed; a note may well be a quotation.</summary>
    public void WarnOfQuotes()
    {
        if (Key != "note" && Entry.Value is YamlScalar { IsPlain: true, Text: ['“' or '”' or '„' or '‘', _, .., '”' or '“' or '’'] text } && text.Count(c => c is '“' or '”' or '„') <= 2)
        {
            Diagnostics.Add(Messages.QuotesInSetting(Span, Key));
        }
    }

    /// <summary>Reports a value that the setting does not take.</summary>
    public SettingEdit? Refuse(string found, string expected)
    {
        Diagnostics.Add(Messages.SettingValue(Span, Key, found, expected));
        return null;
    }

    private static bool IsBinding(YamlNode node) => node is YamlMapping map && map.Entries.Any(e => e.Key == YamlReader.Binding);
}
