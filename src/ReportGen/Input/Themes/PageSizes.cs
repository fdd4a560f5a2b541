using ReportGen.Input.Yaml;

namespace ReportGen.Input.Themes;

/// <summary>Sizes of pages, by name or by two lengths.</summary>
internal static class PageSizes
{
    public static IReadOnlyList<string> Names { get; } = ["A4", "A5", "B5", "Letter", "Legal"];

    public static ThemeValue? Read(YamlNode node)
    {
        if (node is YamlScalar scalar && Find(scalar.Text) is { } known)
        {
            return new PageSizeValue(node.Span, known.Width, known.Height);
        }

        var parts = Parts(node);
        return parts.Length == 2 && LengthOf(parts[0]) is { } width && LengthOf(parts[1]) is { } height
            ? new PageSizeValue(node.Span, width, height)
            : null;
    }

    private static PageSettings? Find(string name) => name.ToUpperInvariant() switch
    {
        "A4" => Page(Length.Mm(210), Length.Mm(297)),
        "A5" => Page(Length.Mm(148), Length.Mm(210)),
        // ISO B5, not that of Japan.
        "B5" => Page(Length.Mm(176), Length.Mm(250)),
        "LETTER" => Page(Length.Pt(612), Length.Pt(792)),
        "LEGAL" => Page(Length.Pt(612), Length.Pt(1008)),
        _ => null,
    };

    private static PageSettings Page(Length width, Length height) => new() { Width = width, Height = height };

    private static string[] Parts(YamlNode node) => node switch
    {
        YamlSequence list => [.. list.Items.Select(i => i is YamlScalar s ? s.Text : string.Empty)],
        YamlScalar scalar => scalar.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private static Length? LengthOf(string text) =>
        ThemeKinds.AbsoluteLength.Read(new YamlScalar(SourceSpan.None, text, IsPlain: true)) is MeasureValue { Number: > 0 } m ? Length.Pt(m.Number) : null;
}
