namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Reads hyphenation patterns as TeX keeps them: <c>\patterns{…}</c>, <c>\hyphenation{…}</c>, comments after <c>%</c>.</summary>
internal static class PatternFile
{
    private const string Patterns = "\\patterns{";
    private const string Exceptions = "\\hyphenation{";

    /// <summary>Reads a file.</summary>
    /// <param name="reader">The text of the file.</param>
    /// <returns>Patterns such as <c>1b2ta</c>, and words with their hyphens such as <c>ta-ble</c>.</returns>
    public static (List<string> Patterns, List<string> Exceptions) Read(TextReader reader)
    {
        var (patterns, exceptions, into) = (new List<string>(5000), new List<string>(), (List<string>?)null);
        while (reader.ReadLine() is { } line)
        {
            var text = line.AsSpan();
            var comment = text.IndexOf('%');
            text = (comment < 0 ? text : text[..comment]).Trim();
            if (text.StartsWith(Patterns) || text.StartsWith(Exceptions))
            {
                into = text.StartsWith(Patterns) ? patterns : exceptions;
                text = text[(text.IndexOf('{') + 1)..].Trim();
            }

            var isLast = text.EndsWith("}");
            text = isLast ? text[..^1].Trim() : text;
            if (!text.IsEmpty)
            {
                into?.Add(text.ToString());
            }

            into = isLast ? null : into;
        }

        return (patterns, exceptions);
    }
}
