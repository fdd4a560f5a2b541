namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>The patterns that come with the program: embedded files of the hyph-utf8 collection, each read when it is first asked for.</summary>
internal static class ShippedPatterns
{
    private static readonly Lazy<Hyphenator> English = new(() => Load("hyph-en-us.tex"));
    private static readonly Lazy<Hyphenator> French = new(() => Load("hyph-fr.tex"));
    private static readonly Lazy<Hyphenator> German = new(() => Hyphenator.Of(Read("hyph-de-1996.tex"), "de"));
    private static readonly Lazy<Hyphenator> Spanish = new(() => Load("hyph-es.tex"));

    /// <summary>The hyphenator of a language; null where there are no patterns.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static Hyphenator? Find(string language)
    {
        var end = language.IndexOf('-', StringComparison.Ordinal);
        return (end < 0 ? language : language[..end]).ToUpperInvariant() switch
        {
            "DE" => German.Value,
            "EN" => English.Value,
            "ES" => Spanish.Value,
            "FR" => French.Value,
            _ => null,
        };
    }

    private static Hyphenator Load(string file) => new(Read(file));

    private static PatternSet Read(string file)
    {
        using var stream = typeof(ShippedPatterns).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return PatternFile.Read(reader);
    }
}
