using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Settings;

/// <summary><c>numbering</c>: a sample of the first number of each heading level.</summary>
internal static class NumberingSetting
{
    private const string Expected = "a list of first numbers by level, such as [\"I.\", \"i\"]";

    /// <summary>The numbers that are usual in a language.</summary>
    public static IReadOnlyList<NumberFormat> For(string language)
    {
        var isChinese = language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal);
        string[] samples = isChinese ? ["一、", "（一）"] : ["I.", "i"];
        return [.. samples.Select(s => NumberFormat.Parse(s)!)];
    }

    public static SettingEdit? Read(SettingSource source) => source.Entry.Value switch
    {
        YamlScalar { IsNull: true } or YamlScalar { IsPlain: true, Text: "true" } => draft => draft with { Numbering = null },
        YamlScalar { IsPlain: true, Text: "false" } => draft => draft with { Numbering = [] },
        _ => Formats(source),
    };

    private static SettingEdit? Formats(SettingSource source)
    {
        if (source.Texts(Expected) is not { } samples)
        {
            return null;
        }

        var formats = new List<NumberFormat>();
        foreach (var sample in samples)
        {
            if (NumberFormat.Parse(sample.Text) is { } format)
            {
                formats.Add(format);
            }
            else
            {
                source.Diagnostics.Add(Messages.SettingValue(sample.Span, source.Key, sample.Text, "a first number with 1, I, i, A, a or 一 in it"));
            }
        }

        return formats.Count == samples.Count ? draft => draft with { Numbering = formats } : null;
    }
}
