using System.Text;
using ReportGen.Input.Themes;
using ReportGen.Testing;

namespace ReportGen.Tests.Input.Themes;

/// <summary>The tables of docs/themes.md, made of the schema and of the built-in themes' files.</summary>
internal static class ThemePage
{
    private static readonly string[] StyleKeys = ["font", "size", "leading", "weight", "italic", "color", "align", "before", "after", "inset", "small-caps"];

    private static readonly Dictionary<string, string> Booklet = Written("booklet");
    private static readonly Dictionary<string, string> Report = Written("report");

    /// <summary>One table a map of keys, and one of all styles for each theme.</summary>
    public static string Tables()
    {
        var page = new StringBuilder();
        var groups = ThemeSchema.Keys.Where(k => !IsOfStyle(k)).GroupBy(k => k.Path.Split('.')[0]);
        foreach (var group in groups.Where(g => g.Key != "text"))
        {
            Append(page, group.Key, group);
        }

        page.Append("### Styles\n\n| key | takes |\n|---|---|\n");
        foreach (var key in StyleKeys)
        {
            var example = ThemeSchema.Keys.First(k => k.Path.StartsWith("quotes.", StringComparison.Ordinal) && k.Path.EndsWith("." + key, StringComparison.Ordinal) || k.Path == "captions." + key || k.Path == "heads." + key);
            page.Append($"| `{key}` | {example.Meaning[(example.Meaning.IndexOf(": ", StringComparison.Ordinal) + 2)..]}: {Escape(example.Kind.Expected)} |\n");
        }

        AppendStyles(page, "booklet", Booklet);
        AppendStyles(page, "report", Report);
        return page.ToString();
    }

    public static string TextTable()
    {
        var page = new StringBuilder();
        Append(page, "text", ThemeSchema.Keys.Where(k => k.Path.StartsWith("text.", StringComparison.Ordinal)));
        return page.ToString();
    }

    private static void Append(StringBuilder page, string group, IEnumerable<ThemeKey> keys)
    {
        page.Append($"### {group}\n\n| key | what it is | takes | booklet | report |\n|---|---|---|---|---|\n");
        foreach (var key in keys)
        {
            page.Append($"| `{key.Path}` | {Escape(key.Meaning)} | {Escape(key.Kind.Expected)} | {Booklet[key.Path]} | {Report[key.Path]} |\n");
        }

        page.Append('\n');
    }

    private static void AppendStyles(StringBuilder page, string theme, Dictionary<string, string> written)
    {
        page.Append($"\nIn `{theme}`:\n\n| style | {string.Join(" | ", StyleKeys)} |\n|---|{string.Concat(StyleKeys.Select(_ => "---|"))}\n");
        foreach (var style in ThemeSchema.Keys.Where(IsOfStyle).Select(k => k.Path[..k.Path.LastIndexOf('.')]).Distinct())
        {
            var cells = StyleKeys.Select(k => ThemeSchema.ByPath.ContainsKey($"{style}.{k}") ? written[$"{style}.{k}"] : "–");
            page.Append($"| `{style}` | {string.Join(" | ", cells)} |\n");
        }
    }

    private static bool IsOfStyle(ThemeKey key)
    {
        var dot = key.Path.LastIndexOf('.');
        return !key.Path.StartsWith("text.", StringComparison.Ordinal)
            && StyleKeys.Contains(key.Path[(dot + 1)..])
            && ThemeSchema.ByPath.ContainsKey(key.Path[..dot] + ".weight");
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>The values as the files have them: those of a theme over those of its base.</summary>
    private static Dictionary<string, string> Written(string name)
    {
        var source = BuiltInThemes.Open(name);
        var file = ThemeFile.Read(source, new ReportGen.Diagnostics.DiagnosticBag());
        var lines = source.Text.ReplaceLineEndings("\n").Split('\n');
        var values = name == BuiltInThemes.Default ? [] : Written(file.Base);
        foreach (var (path, value) in file.Values.Where(v => v.Value is not NumberingValue))
        {
            var span = value.Span;
            values[path] = lines[span.Line - 1][(span.Column - 1)..(span.EndColumn - 1)].Trim('[', ']');
        }

        return values;
    }
}
