using ReportGen.Input.Yaml;

namespace ReportGen.Input.Themes;

/// <summary>Sizes of pages, by name or by two lengths.</summary>
internal static class PageSizes
{
    private static readonly (string Name, Length Width, Length Height)[] Known =
    [
        ("A4", Length.Mm(210), Length.Mm(297)),
        ("A5", Length.Mm(148), Length.Mm(210)),
        // ISO B5, not that of Japan.
        ("B5", Length.Mm(176), Length.Mm(250)),
        ("Letter", Length.Pt(612), Length.Pt(792)),
        ("Legal", Length.Pt(612), Length.Pt(1008)),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(k => k.Name)];

    public static ThemeValue? Read(YamlNode node)
    {
        var known = Known.FirstOrDefault(k => node is YamlScalar s && s.Text.Equals(k.Name, StringComparison.OrdinalIgnoreCase));
        if (known.Name is not null)
        {
            return new PageSizeValue(node.Span, known.Width, known.Height);
        }

        var lengths = Parts(node).Select(LengthOf).ToList();
        return lengths is [{ } width, { } height] ? new PageSizeValue(node.Span, width, height) : null;
    }

    private static IEnumerable<string> Parts(YamlNode node) => node switch
    {
        YamlSequence list => list.Items.Select(i => i is YamlScalar s ? s.Text : string.Empty),
        YamlScalar scalar => scalar.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private static Length? LengthOf(string text) =>
        ThemeKinds.AbsoluteLength.Read(new YamlScalar(SourceSpan.None, text, IsPlain: true)) is MeasureValue { Number: > 0 } m ? Length.Pt(m.Number) : null;
}
