namespace ReportGen.Input.Csv;

/// <summary>Where the columns of metrics.csv stand; -1 for those that a file lacks.</summary>
internal sealed record MetricsColumns
{
    public required CsvTable Table { get; init; }

    /// <summary>Names as the header writes them, by index; empty for a column without a name.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The header's line.</summary>
    public required SourceSpan Header { get; init; }

    public required int Id { get; init; }

    public required int Value { get; init; }

    public required int Formula { get; init; }

    public required int Unit { get; init; }

    public required int Period { get; init; }

    public required int Rank { get; init; }

    public required int Scope { get; init; }

    public required int Streak { get; init; }

    public required int Source { get; init; }

    public required int AsOf { get; init; }

    public required LocalizedColumn Label { get; init; }

    /// <summary>Translations of the unit only: the plain column is the unit itself.</summary>
    public required LocalizedColumn UnitLabel { get; init; }

    /// <summary>Translations of the scope only: claims are tested against the plain column.</summary>
    public required LocalizedColumn ScopeLabel { get; init; }

    /// <summary>Translations of the source.</summary>
    public required LocalizedColumn SourceLabel { get; init; }

    public required LocalizedColumn Note { get; init; }

    public required LocalizedColumn Text { get; init; }

    /// <summary>Whether there is no column of values at all, so that every row needs a formula.</summary>
    public bool HasNoValues => Value < 0 && Text.Translations.Count == 0;

    /// <summary>Further columns, by lower-case name.</summary>
    public required IReadOnlyList<(string Name, int Column)> Extra { get; init; }
}
