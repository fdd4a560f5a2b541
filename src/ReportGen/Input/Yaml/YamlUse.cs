namespace ReportGen.Input.Yaml;

/// <summary>What a text in YAML is to its author: messages about it speak of that.</summary>
/// <param name="Name">Such as <c>the settings</c>.</param>
/// <param name="Example">A line of it.</param>
internal sealed record YamlUse(string Name, string Example)
{
    /// <summary>Settings of a report or a theme.</summary>
    public static YamlUse Settings { get; } = new("the settings", "title: Our year");

    /// <summary>Names that begin its lines, as far as a slip may tell them from other words.</summary>
    public IReadOnlyCollection<string> Names { get; init; } = [];
}
