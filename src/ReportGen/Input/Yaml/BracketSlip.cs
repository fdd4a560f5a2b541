using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Yaml;

/// <summary>Finds a list in <c>[ ]</c> or a map in <c>{ }</c> that is never closed, which makes all that follows unreadable.</summary>
internal static partial class BracketSlip
{
    /// <summary>What to say of the first; null where there is none.</summary>
    /// <param name="places">YAML that cannot be read.</param>
    public static Diagnostic? Find(YamlPlaces places)
    {
        foreach (Match start in Opening().Matches(places.Yaml))
        {
            if (Unclosed(places.Yaml, start.Groups["open"].Index) is { } at)
            {
                var lineEnd = places.Yaml.AsSpan(at).IndexOfAny('\r', '\n');
                var line = (lineEnd < 0 ? places.Yaml[start.Index..] : places.Yaml[start.Index..(at + lineEnd)]).Trim();
                return Messages.YamlBracket(places.At(at, 1), places.Use.Name, places.Yaml[at], line);
            }
        }

        return null;
    }

    /// <summary>The bracket that nothing closes before the next entry, or before another kind of bracket closes.</summary>
    private static int? Unclosed(string yaml, int from)
    {
        var open = new Stack<int>();
        for (var at = from; at < yaml.Length; at++)
        {
            switch (yaml[at])
            {
                case '[' or '{':
                    open.Push(at);
                    break;
                case ']' or '}' when yaml[open.Peek()] != (yaml[at] == ']' ? '[' : '{'):
                    return open.Peek();
                case ']' or '}' when open.Count == 1:
                    return null;
                case ']' or '}':
                    open.Pop();
                    break;
                case '"' or '\'' when BeginsText(yaml, at):
                    at = QuoteEnd(yaml, at);
                    break;
                case '\n' when yaml[open.Peek()] == '[' && NextEntry().IsMatch(yaml, at + 1):
                    return open.Peek();
            }
        }

        return open.Peek();
    }

    /// <summary>An apostrophe inside a word is none.</summary>
    private static bool BeginsText(string yaml, int at) => yaml[at - 1] is ' ' or ',' or '[' or '{' or '\n';

    private static int QuoteEnd(string yaml, int at)
    {
        var end = yaml.IndexOf(yaml[at], at + 1);
        return end < 0 ? yaml.Length : end;
    }

    [GeneratedRegex(@"^[ \t]*(?:- +)?(?:[A-Za-z_-]+:[ \t]+)?(?<open>[\[{])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G[ \t]*(?:- +)?[A-Za-z_-]+:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NextEntry();
}
