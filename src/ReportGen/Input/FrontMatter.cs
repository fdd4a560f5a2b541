using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input;

/// <summary>The YAML between <c>---</c> lines at the head of a narrative.</summary>
/// <param name="Settings">The settings; null for none.</param>
/// <param name="BodyStart">Offset of the first character behind it.</param>
internal sealed record FrontMatter(YamlMapping? Settings, int BodyStart)
{
    /// <summary>Splits the front matter off, if the first line is <c>---</c>.</summary>
    public static FrontMatter Read(SourceText narrative, DiagnosticBag diagnostics)
    {
        var text = narrative.Text;
        var start = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, start), isFirst: true))
        {
            return MisplacedSettings.Find(text) is { } misplaced ? Read(narrative, misplaced, diagnostics) : new FrontMatter(null, 0);
        }

        for (int at = start, end; at < text.Length; at = end)
        {
            end = LineEnd(text, at);
            if (IsFence(text.AsSpan(at, end - at), isFirst: false))
            {
                return new FrontMatter(YamlReader.ReadMapping(new YamlPlaces(narrative, start, at - start), diagnostics), end);
            }
        }

        diagnostics.Add(Messages.FrontMatterNotClosed(narrative.Span(0, 3)));
        return new FrontMatter(null, start);
    }

    /// <summary>Reads them nonetheless, so that one slip hides no other.</summary>
    private static FrontMatter Read(SourceText narrative, MisplacedSettings misplaced, DiagnosticBag diagnostics)
    {
        var (start, length) = misplaced.Yaml.GetOffsetAndLength(narrative.Text.Length);
        diagnostics.Add(Messages.SettingsMisplaced(narrative.Span(misplaced.Start, 1), misplaced.HasFence));
        return new FrontMatter(YamlReader.ReadMapping(new YamlPlaces(narrative, start, length), diagnostics), misplaced.BodyStart);
    }

    private static bool IsFence(ReadOnlySpan<char> line, bool isFirst)
    {
        var text = line.TrimEnd();
        return text is "---" || (!isFirst && text is "...");
    }

    private static int LineEnd(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny('\n', '\r');
        if (at < 0)
        {
            return text.Length;
        }

        var isPair = text[from + at] == '\r' && from + at + 1 < text.Length && text[from + at + 1] == '\n';
        return from + at + (isPair ? 2 : 1);
    }
}
