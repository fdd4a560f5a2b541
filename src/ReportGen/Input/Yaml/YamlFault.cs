using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using YamlDotNet.Core;

namespace ReportGen.Input.Yaml;

/// <summary>Says why a text in YAML cannot be read: what people most often do first, what the parser complains of last.</summary>
internal static partial class YamlFault
{
    public static Diagnostic Of(YamlPlaces places, YamlException problem)
    {
        var line = (int)Math.Max(problem.Start.Line - 1, 0);
        return YamlSlip.Find(places)
            ?? BracketSlip.Find(places)
            ?? UnclosedQuote(places, (int)problem.Start.Index)
            ?? LineSlip.Find(places, line)
            ?? Syntax(places, problem, places.Yaml.Split('\n').ElementAtOrDefault(line) ?? string.Empty);
    }

    private static Diagnostic? UnclosedQuote(YamlPlaces places, int at) =>
        at < places.Yaml.Length && places.Yaml[at] is '"' or '\'' && places.Yaml.IndexOf(places.Yaml[at], at + 1) < 0
            ? Messages.YamlQuote(places.At(at, 1), places.Use.Name, places.Yaml[at])
            : null;

    private static Diagnostic Syntax(YamlPlaces places, YamlException problem, string line)
    {
        var at = places.At(problem.Start);
        var entry = Entry().Match(line) is { Success: true } found ? found : Entry().Match(places.Use.Example);
        var name = entry.Groups["name"].Value;
        var quoted = $"{name}: \"{entry.Groups["value"].Value.Trim().Trim('"').Replace('"', '\'')}\"";
        return places.HasBinding(at.Line)
            ? Messages.YamlBinding(at, problem.Message, places.Use.Name, name)
            : Messages.YamlSyntax(at, problem.Message, places.Use.Name, quoted);
    }

    [GeneratedRegex(@"^[ \t]*(?:- +)?(?<name>[A-Za-z_-]+):[ \t]+(?<value>[^\r\n]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
