using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Settings;

/// <summary><c>numbering</c>: a sample of the first number of each heading level.</summary>
internal static class NumberingSetting
{
    private const string Expected = "a list of first numbers by level, such as [\"I.\", \"i\"]";

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
        for (var i = 0; i < samples.Count; i++)
        {
            var sample = samples[i];
            if (NumberFormat.Parse(sample.Text, level: i + 1) is { } format)
            {
                formats.Add(format);
            }
            else
            {
                source.Diagnostics.Add(Messages.SettingValue(sample.Span, source.Key, sample.Text, "a first number with 1, I, i, A, a or 一 in it; one such as 1.1 stands below the level it names"));
            }
        }

        return formats.Count == samples.Count ? draft => draft with { Numbering = formats } : null;
    }
}
