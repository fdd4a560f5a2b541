using System.Collections.Frozen;
using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Input.Text;
using ReportGen.Input.Yaml;
using ReportGen.Metrics;

namespace ReportGen.Input.Settings;

/// <summary>All settings there are, and how each is read.</summary>
internal static class SettingsSchema
{
    private static readonly FrozenDictionary<string, Func<SettingSource, SettingEdit?>> Readers =
        new Dictionary<string, Func<SettingSource, SettingEdit?>>(StringComparer.Ordinal)
        {
            ["title"] = s => Words(s, (settings, text) => settings with { Title = text }),
            ["subtitle"] = s => Words(s, (settings, text) => settings with { Subtitle = text }),
            ["author"] = s => Words(s, (settings, text) => settings with { Author = text }),
            ["organization"] = s => Words(s, (settings, text) => settings with { Organization = text }),
            ["note"] = s => Words(s, (settings, text) => settings with { Note = text }),
            ["logo"] = LogoSetting.Read,
            ["cover"] = CoverReader.Read,
            ["date"] = Date,
            ["language"] = Language,
            ["period"] = ReportingPeriod,
            ["name"] = NameSetting.Read,
            ["theme"] = ThemeSetting.Read,
            ["numbering"] = NumberingSetting.Read,
            ["toc"] = s => Truth(s, (settings, isOn) => settings with { Contents = isOn }),
            ["list_of_figures"] = s => Truth(s, (settings, isOn) => settings with { PictureList = isOn }),
            ["list_of_tables"] = s => Truth(s, (settings, isOn) => settings with { TableList = isOn }),
            ["index_of_figures"] = s => Truth(s, (settings, isOn) => settings with { FigureIndex = isOn }),
            ["figures_appendix"] = s => Truth(s, (settings, isOn) => settings with { FiguresAppendix = isOn ? s.Entry.KeySpan : null }),
            ["draft"] = s => Truth(s, (settings, isOn) => settings with { Draft = isOn }),
            ["embed_fonts"] = s => Truth(s, (settings, isOn) => settings with { EmbedsFonts = isOn }),
            ["glossary"] = GlossaryReader.Read,
            ["outputs"] = OutputsSetting.Read,
            ["attachments"] = s => Truth(s, (settings, isOn) => settings with { HasAttachments = isOn }),
            ["encoding"] = CsvEncoding,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all settings, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Readers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The reader of a setting; null for an unknown one.</summary>
    public static Func<SettingSource, SettingEdit?>? Find(string name) => Readers.GetValueOrDefault(name);

    private static SettingEdit? Words(SettingSource source, Func<ReportSettings, SettingText?, ReportSettings> set)
    {
        if (source.IsNull)
        {
            return draft => draft with { Settings = set(draft.Settings, null) };
        }

        source.WarnOfQuotes();
        return source.Text("a text") is { } text
            ? draft => draft with { Settings = set(draft.Settings, text.Length == 0 ? null : new SettingText(text, source.Span) { Places = source.Places }) }
            : null;
    }

    private static SettingEdit? Truth(SettingSource source, Func<ReportSettings, bool, ReportSettings> set) =>
        !source.IsNull && source.Truth() is { } isOn ? draft => draft with { Settings = set(draft.Settings, isOn) } : null;

    private static SettingEdit? Date(SettingSource source)
    {
        const string Expected = "a date such as 2024-11-22";
        if (source.IsNull || source.Text(Expected) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? draft => draft with { Settings = draft.Settings with { Date = date } }
            : source.Refuse(text, Expected);
    }

    private static SettingEdit? Language(SettingSource source)
    {
        const string Expected = "a language tag such as en, en-US or zh-Hans";
        if (source.IsNull || source.Text(Expected) is not { } text)
        {
            return null;
        }

        return LanguageTag.Normalize(text) is { } tag
            ? draft => draft with { Language = new SettingText(tag, source.Span) }
            : source.Refuse(text, Expected);
    }

    private static SettingEdit? ReportingPeriod(SettingSource source)
    {
        const string Expected = "a year (2024), a quarter (2024-Q3) or a month (2024-09)";
        if (source.IsNull || source.Text(Expected) is not { } text)
        {
            return null;
        }

        return Period.TryParse(text, out var period)
            ? draft => draft with { Settings = draft.Settings with { Period = period }, PeriodSpan = source.Span }
            : source.Refuse(text, Expected);
    }

    private static SettingEdit? CsvEncoding(SettingSource source)
    {
        if (source.IsNull || source.Text("the name of an encoding") is not { } text)
        {
            return null;
        }

        if (Encodings.Find(text) is { } encoding)
        {
            return draft => draft with { CsvEncoding = encoding };
        }

        source.Diagnostics.Add(Messages.SettingChoice(source.Span, source.Key, text, Encodings.Names));
        return null;
    }
}
