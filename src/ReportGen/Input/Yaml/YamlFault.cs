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
            ?? Tab(places, problem.Message, line)
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
        return !places.HasBinding(at.Line) ? Messages.YamlSyntax(at, problem.Message, places.Use.Name, quoted)
            : Unquoted(places, (int)Math.Max(problem.Start.Line - 1, 0)) ?? Messages.YamlBinding(at, problem.Message, places.Use.Name, name);
    }

    /// <summary>The parser complains of what the tab stands in, which may begin lines above.</summary>
    private static Diagnostic? Tab(YamlPlaces places, string problem, int line)
    {
        if (!problem.Contains("tab", StringComparison.Ordinal) && !problem.Contains("cannot start", StringComparison.Ordinal))
        {
            return null;
        }

        var tab = IndentWithTab().Match(places.Yaml, StartOf(places, line));
        return tab.Success ? Messages.YamlTab(places.At(tab.Groups["tab"].Index, 1), places.Use.Name) : null;
    }

    /// <summary>A text with a binding that YAML takes for a map: one that begins with it, or one between braces.</summary>
    private static Diagnostic? Unquoted(YamlPlaces places, int line)
    {
        var start = StartOf(places, line);
        if (TextWithBinding().Match(places.Yaml, start) is not { Success: true } found)
        {
            return null;
        }

        var (text, value) = (found.Groups["value"], found.Groups["value"].Value.TrimEnd());
        var at = places.At(text.Index, value.Length);
        var example = $"{found.Groups["name"].Value}: \"{value.Replace('"', '\'')}\"";
        return value.StartsWith("{{", StringComparison.Ordinal) ? Messages.YamlTextBeginsWithBinding(at, places.Use.Name, example)
            : places.Yaml.AsSpan(start, text.Index - start).ContainsAny('{', '[') ? Messages.YamlBindingInBraces(at, places.Use.Name, example)
            : null;
    }

    private static int StartOf(YamlPlaces places, int line)
    {
        var start = 0;
        for (var i = 0; i < line && places.Yaml.IndexOf('\n', start) is >= 0 and var end; i++)
        {
            start = end + 1;
        }

        return start;
    }

    [GeneratedRegex(@"^[ -]*(?<tab>\t)[ \t]*\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex IndentWithTab();

    [GeneratedRegex(@"\G[^\r\n]*?(?<name>[\w-]+):[ \t]+(?<value>[^""'{}\[\],\r\n]*\{\{[^\r\n]*?\}\}(?:[^,{}\[\]\r\n]|\{\{[^\r\n]*?\}\})*)", RegexOptions.CultureInvariant)]
    private static partial Regex TextWithBinding();

    [GeneratedRegex(@"^[ \t]*(?:- +)?(?<name>[A-Za-z_-]+):[ \t]+(?<value>[^\r\n]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
