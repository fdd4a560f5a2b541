namespace ReportGen.Document;

/// <summary>What the title page and the metadata say. Inlines carry the figures that settings bind.</summary>
internal sealed record DocumentInfo
{
    public required IReadOnlyList<Inline> Title { get; init; }

    public IReadOnlyList<Inline> Subtitle { get; init; } = [];

    public IReadOnlyList<Inline> Author { get; init; } = [];

    public IReadOnlyList<Inline> Organization { get; init; } = [];

    /// <summary>A line such as a disclaimer.</summary>
    public IReadOnlyList<Inline> Note { get; init; } = [];

    /// <summary>Path of the logo inside the report's folder; null for none.</summary>
    public string? Logo { get; init; }

    /// <summary>The picture that fills the first page; null for none.</summary>
    public ImageReference? Cover { get; init; }

    /// <summary>The date of publication; the only date in the outputs.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The date in the edition's words, such as <c>22 November 2024</c>; empty for none.</summary>
    public string DateText { get; init; } = string.Empty;

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The words that the outputs add themselves, in the edition's language.</summary>
    public required Wording Wording { get; init; }

    /// <summary>What parts decimals in the edition's language: numbers in tables line up on it.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>Whether 'draft' is marked on each page.</summary>
    public bool IsDraft { get; init; }
}
