namespace ReportGen.Input;

/// <summary>BCP 47 language tags: <c>en</c>, <c>en-US</c>, <c>zh-Hans</c>.</summary>
internal static class LanguageTag
{
    /// <summary>The tag in its usual case: <c>ZH-hans-cn</c> is <c>zh-Hans-CN</c>.</summary>
    /// <returns>Null when the text is no tag: a language of 2 or 3 letters, then subtags of 1 to 8 letters or digits.</returns>
    public static string? Normalize(string text)
    {
        var parts = text.Split('-');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter))
        {
            return null;
        }

        var isTag = parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
        return isTag ? string.Join('-', parts.Select((p, i) => i == 0 ? p.ToLowerInvariant() : InCase(p))) : null;
    }

    private static string InCase(string subtag) => subtag.Length switch
    {
        4 when char.IsAsciiLetter(subtag[0]) => char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant(),
        2 => subtag.ToUpperInvariant(),
        _ => subtag.ToLowerInvariant(),
    };
}
