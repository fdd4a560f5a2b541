using ReportGen.Diagnostics;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Layout.Inline;
using ReportGen.Layout.Inline.Hyphenation;

namespace ReportGen.Layout;

/// <summary>What every part of one layout shares. Used by one thread.</summary>
internal sealed class LayoutContext
{
    public required Theme Theme { get; init; }

    public required FontLibrary Fonts { get; init; }

    public required Shaper Shaper { get; init; }

    public required ImageStore Images { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>BCP 47 tag of the document.</summary>
    public required string Language { get; init; }

    /// <summary>Where words may be broken, if the theme brings patterns for the language; null for the program's own.</summary>
    public Hyphenator? Hyphenator { get; init; }

    /// <summary>What parts decimals in the document's language.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>Asked before every paragraph, block and page.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Characters without a font, told once all text is set.</summary>
    public MissingCharacters Missing { get; } = new();

    /// <summary>What the tables set so far measure, by reference.</summary>
    public Dictionary<Document.Table, Document.TableGeometry> Tables { get; } = new(ReferenceEqualityComparer.Instance);

    public StructureBuilder Structure { get; } = new();
}
