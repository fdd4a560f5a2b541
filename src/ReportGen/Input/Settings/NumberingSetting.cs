using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Settings;

/// <summary><c>numbering</c>: a sample of the first number of each heading level.</summary>
internal static class NumberingSetting
{
    private const string Expected = "a list of first numbers by level, such as [\"I.\", \"i\"]";

    private const string Sample = "a first number with 1, I, i, A, a or 一 in it, alone or behind those of the levels above";
    private const string Repeating = "a number that repeats the counters of the levels above, such as 1.1 or A.1 below A";

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
            var format = NumberFormat.Parse(sample.Text);
            if (format is not null && format.Fits(formats))
            {
                formats.Add(format);
                continue;
            }

            source.Diagnostics.Add(Messages.SettingValue(sample.Span, source.Key, sample.Text, format is null ? Sample : Repeating));
        }

        return formats.Count == samples.Count ? draft => draft with { Numbering = formats } : null;
    }
}
