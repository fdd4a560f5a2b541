using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ReportGen.Metrics;

/// <summary>One row of metrics.csv: a fact of one id in one period.</summary>
[DebuggerDisplay("{Id}@{Period} = {Number} {Text}")]
internal sealed record Metric
{
    private CellOrigin? _origin;

    /// <summary>Dotted path, such as <c>patents.granted</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The period; null for a timeless fact.</summary>
    public Period? Period { get; init; }

    /// <summary>The value, written or computed; null for a text, and for a row whose value is in error.</summary>
    public Quantity? Number { get; init; }

    /// <summary>The value of a text row, by language.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The value cell as written; empty where only a formula is given.</summary>
    public string Raw { get; init; } = string.Empty;

    /// <summary>The formula as written; null for none.</summary>
    public string? Formula { get; init; }

    /// <summary>The rows that the formula reads, the first hundred, as they were before formulas were computed.</summary>
    public IReadOnlyList<Metric> Inputs { get; init; } = [];

    public Unit Unit { get; init; } = Unit.None;

    /// <summary>What people call it.</summary>
    public LocalizedText Label { get; init; } = LocalizedText.Empty;

    /// <summary>What people call the unit, where it differs from the unit itself.</summary>
    public LocalizedText UnitLabel { get; init; } = LocalizedText.Empty;

    public int? Rank { get; init; }

    /// <summary>Among whom the rank is held.</summary>
    public string? Scope { get; init; }

    /// <summary>What people call the scope in languages that have words of their own for it.</summary>
    public LocalizedText ScopeLabel { get; init; } = LocalizedText.Empty;

    public int? Streak { get; init; }

    public string? Source { get; init; }

    /// <summary>The source in languages that have words of their own for it.</summary>
    public LocalizedText SourceLabel { get; init; } = LocalizedText.Empty;

    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    public string? AsOf { get; init; }

    /// <summary>Cells of further columns, by lower-case column name.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Whether decimals in those cells have a comma.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>Where the fact comes from: the cell of its value, else of its formula. Looked for when asked: few rows of a large file are printed.</summary>
    public CellOrigin Origin
    {
        get => _origin ??= ((ICellNames)Cells).OriginOf(OriginColumn);
        init => _origin = value;
    }

    /// <summary>Index of the column of its origin, for a row that knows its cells.</summary>
    public int OriginColumn { get; init; }

    /// <summary>Where other cells of the row stand, by lower-case column name, for messages.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Cells { get; init; } = ReadOnlyDictionary<string, SourceSpan>.Empty;

    /// <summary>Whether an error of the row was reported, so that what it lacks need not be told again.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The scope in the words of a language; in those of the plain column where it has none; null for none at all.</summary>
    public string? ScopeIn(string language) => ScopeLabel.For(language) is { Length: > 0 } words ? words : Scope;

    /// <summary>The source in the words of a language, as <see cref="ScopeIn"/>.</summary>
    public string? SourceIn(string language) => SourceLabel.For(language) is { Length: > 0 } words ? words : Source;

    /// <summary>A row is itself alone: of its many cells some are found only when asked for.</summary>
    public bool Equals(Metric? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
