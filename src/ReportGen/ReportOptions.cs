namespace ReportGen;

/// <summary>How a report is read and built.</summary>
public sealed record ReportOptions
{
    /// <summary>The fonts that may be used, such as <c>[.. LatinFonts.All, .. ChineseFonts.All]</c> of the font packages.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A font in it is null.</exception>
    public IReadOnlyList<FontSource> Fonts { get; init => field = Checked(value); } = [];

    /// <summary>
    /// Whether a family that a theme names, and that neither <see cref="Fonts"/> nor the report has, may be taken from the
    /// fonts installed on this computer; a note says so. Off, so that a report is the same everywhere.
    /// </summary>
    public bool UseInstalledFonts { get; init; }

    /// <summary>Settings that go before report.yaml and the front matter, by key; values as YAML would write them.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The one edition to build, by language; null for all.</summary>
    public string? Edition { get; init; }

    /// <summary>Date of the document where its settings give none; null for no date at all.</summary>
    public DateOnly? FallbackDate { get; init; }

    /// <summary>How PDF files are written.</summary>
    public PdfOptions Pdf { get; init; } = new();

    /// <summary>How DOCX files are written.</summary>
    public DocxOptions Docx { get; init; } = new();

    private static IReadOnlyList<FontSource> Checked(IReadOnlyList<FontSource> fonts)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        return fonts.Any(f => f is null) ? throw new ArgumentException("One of the fonts is null.", nameof(fonts)) : fonts;
    }
}
