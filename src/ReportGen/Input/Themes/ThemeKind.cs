using ReportGen.Input.Yaml;

namespace ReportGen.Input.Themes;

/// <summary>What a key of a theme takes.</summary>
/// <param name="Expected">For messages and documentation: <c>a length such as 10.5pt</c>.</param>
/// <param name="Read">Reads a value; null where it is none of this kind.</param>
internal sealed record ThemeKind(string Expected, Func<YamlNode, ThemeValue?> Read)
{
    /// <summary>The words that a choice knows; none for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
