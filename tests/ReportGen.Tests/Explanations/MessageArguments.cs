namespace ReportGen.Tests.Explanations;

/// <summary>What messages are shown with: an argument of a method of its own, or else one for all parameters of a name.</summary>
internal static partial class MessageArguments
{
    private static readonly Dictionary<string, object?> ByParameter = new(StringComparer.Ordinal)
    {
        ["id"] = "patents.granted",
        ["name"] = "patents.grantd",
        ["owner"] = "patents.granted",
        ["metric"] = "patents.granted (2024)",
        ["field"] = "colour",
        ["filter"] = "number",
        ["before"] = "words",
        ["column"] = "rank",
        ["file"] = "metrics.csv",
        ["folder"] = "my-report",
        ["path"] = "images/growth.png",
        ["address"] = "https://example.org/map.png",
        ["period"] = "2024",
        ["language"] = "de",
        ["encoding"] = "Windows-1252",
        ["damage"] = null,
        ["hint"] = null,
        ["meant"] = null,
        ["code"] = "patents granted",
        ["written"] = "2024-Q3",
        ["expected"] = "a whole number",
        ["found"] = "many",
        ["unit"] = "patents",
        ["text"] = "twelve",
        ["raw"] = "75,58",
        ["number"] = "12",
        ["value"] = ">10000",
        ["left"] = "patents",
        ["right"] = "CNY",
        ["row"] = "row 4 of metrics.csv",
        ["word"] = "rank",
        ["function"] = "round",
        ["prefix"] = "use",
        ["computed"] = "7.9",
        ["html"] = "<b>bold</b>",
        ["scheme"] = "javascript",
        ["target"] = "annex.docx",
        ["mark"] = "**",
        ["tag"] = "case",
        ["label"] = "source",
        ["construct"] = "abbreviations",
        ["what"] = "a table",
        ["setting"] = "titel",
        ["reason"] = "access is denied",
        ["kind"] = "a spreadsheet or Word file",
        ["plain"] = "narrative.md",
        ["localized"] = "narrative.en.md",
        ["asked"] = "fr",
        ["problem"] = "found character that cannot start any token",
        ["other"] = "2023",
        ["open"] = "{{",
        ["close"] = "}}",
        ["family"] = "Fine Serif",
        ["font"] = "FineSerif.ttf",
        ["part"] = "its table 'glyf'",
        ["forbidden"] = "embedding",
        ["first"] = "narrative.en.md",
        ["formula"] = "patents.granted / population",
    };

    /// <summary>The argument of a parameter.</summary>
    /// <returns>Whether there is one of its own; a null is an argument, too.</returns>
    public static bool TryFind(string method, string parameter, out object? argument) =>
        OfInput.TryGetValue((method, parameter), out argument)
        || OfNarrative.TryGetValue((method, parameter), out argument)
        || OfBlocks.TryGetValue((method, parameter), out argument)
        || OfBinding.TryGetValue((method, parameter), out argument);

    /// <summary>The text for a parameter of a name.</summary>
    public static object? Text(string method, string parameter) =>
        ByParameter.TryGetValue(parameter, out var text) ? text : throw new KeyNotFoundException($"{method}({parameter}) needs a sample.");
}
