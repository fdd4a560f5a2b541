using ReportGen.Input.Yaml;

namespace ReportGen.Binding.Blocks;

/// <summary>What a key of a block takes.</summary>
/// <param name="Expected">For messages: <c>a text</c>.</param>
/// <param name="Fits">Whether a value is of this kind.</param>
internal sealed record BlockValue(string Expected, Func<YamlNode, bool> Fits)
{
    /// <summary>One text; bindings in it count where it is printed.</summary>
    public static BlockValue Text { get; } = new("a text", IsText);

    /// <summary>A text or a list of texts.</summary>
    public static BlockValue Texts { get; } = new("a text, or a list of texts", node => IsText(node) || IsList(node, IsText));

    /// <summary><c>true</c>, <c>false</c>, or a list of names.</summary>
    public static BlockValue TruthOrTexts { get; } = new("true, false or a list of names", node => IsTruth(node) || (Texts.Fits(node) && node is not YamlScalar { IsPlain: true, Text: "yes" or "Yes" or "no" or "No" or "on" or "off" }));

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static BlockValue Truth { get; } = new("true or false", IsTruth);

    /// <summary>A list of maps or of texts, which stand for maps.</summary>
    public static BlockValue MapsOrTexts { get; } = new("a list", node => IsList(node, item => item is YamlMapping || IsText(item)));

    /// <summary>A list, or a list of lists, of maps or texts.</summary>
    public static BlockValue Rows { get; } = new(
        "a list of rows, each a list",
        node => IsList(node, item => MapsOrTexts.Fits(item) || item is YamlMapping or YamlScalar));

    /// <summary>A whole number from 1.</summary>
    public static BlockValue Count { get; } = new(
        "a whole number from 1", node => node is YamlScalar { Text: [>= '1' and <= '9'] or [>= '1' and <= '9', >= '0' and <= '9'] });

    /// <summary>One of some words.</summary>
    public static BlockValue Choice(params string[] words) =>
        new("one of " + string.Join(", ", words), node => node is YamlScalar scalar && words.Contains(scalar.Text));

    /// <summary>One of some words, or a map.</summary>
    public static BlockValue ChoiceOrMap(string map, params string[] words) =>
        new($"one of {string.Join(", ", words)}, or {map}", node => node is YamlMapping || Choice(words).Fits(node));

    public static bool IsTrue(YamlNode? node) => node is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" };

    public static bool IsTruth(YamlNode node) => IsTrue(node) || node is YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" };

    private static bool IsText(YamlNode node) => node is YamlScalar { IsNull: false } || node is YamlScalar { IsPlain: false };

    private static bool IsList(YamlNode node, Func<YamlNode, bool> fits) => node is YamlSequence list && list.Items.All(fits);
}
