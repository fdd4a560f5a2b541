using ReportGen.Diagnostics;

namespace ReportGen.Input.Settings;

/// <summary><c>outputs</c>: which files are made.</summary>
internal static class OutputsSetting
{
    private static readonly string[] Known = ["pdf", "docx"];

    public static SettingEdit? Read(SettingSource source)
    {
        const string Expected = "a list of pdf and docx";
        if (source.IsNull || source.Texts(Expected) is not { } outputs)
        {
            return null;
        }

        var unknown = outputs.Where(o => !Known.Contains(o.Text)).ToList();
        foreach (var output in unknown)
        {
            source.Diagnostics.Add(Messages.SettingChoice(output.Span, source.Key, output.Text, Known));
        }

        if (outputs.Count == 0)
        {
            return source.Refuse("[]", Expected);
        }

        var names = outputs.Select(o => o.Text).ToHashSet(StringComparer.Ordinal);
        return unknown.Count > 0
            ? null
            : draft => draft with { Settings = draft.Settings with { WantsPdf = names.Contains("pdf"), WantsDocx = names.Contains("docx") } };
    }
}
