using CsvHelper;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Reads the header of metrics.csv: any order, any case, translations behind a colon, further columns kept.</summary>
internal sealed class MetricsHeader
{
    private static readonly string[] Translatable = ["value", "label", "unit", "note", "source", "scope"];

    private readonly CsvTable _table;
    private readonly RowCells _cells;
    private readonly DiagnosticBag _diagnostics;
    private readonly string[] _names;
    private readonly List<(string Name, int Column)> _extra = [];
    private readonly List<(string Name, string Language, int Column)> _translations = [];
    private readonly Dictionary<string, int> _meant = new(StringComparer.Ordinal);

    private MetricsHeader(CsvTable table, CsvRows rows, DiagnosticBag diagnostics)
    {
        _table = table;
        _cells = new RowCells(table, rows.Offset, rows.Line, rows.Number);
        _diagnostics = diagnostics;
        _names = [.. Enumerable.Range(0, rows.Row.FieldCount).Select(i => rows.Row.GetString(i).Trim())];
    }

    /// <summary>Reads the header at which the rows stand.</summary>
    /// <returns>Null when rows cannot be read with it, which is in the diagnostics.</returns>
    public static MetricsColumns? Read(CsvTable table, CsvRows rows, DiagnosticBag diagnostics)
    {
        var header = new MetricsHeader(table, rows, diagnostics);
        for (var i = 0; i < header._names.Length; i++)
        {
            header.AddColumn(i, header._names[i].ToLowerInvariant());
        }

        return header.IsUsable() ? header.Columns() : null;
    }

    private void AddColumn(int index, string name)
    {
        if (name.Length == 0)
        {
            return;
        }

        if (!_table.TryAddColumn(_names[index], index))
        {
            Report(Messages.DuplicateColumn(_cells.At(index), _names[index], _cells.At(_table.Indexes[name])), index);
        }
        else if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            AddTranslation(index, name[..colon].Trim(), name[(colon + 1)..].Trim());
        }
        else if (!MetricId.Fields.Contains(name))
        {
            AddExtra(index, name);
        }
    }

    private void AddTranslation(int index, string name, string language)
    {
        if (!Translatable.Contains(name))
        {
            Report(Messages.ColumnWithoutTranslations(_cells.At(index), name, Translatable), index);
        }
        else if (LanguageTag.Normalize(language) is { } tag)
        {
            _translations.Add((name, tag, index));
        }
        else
        {
            Report(Messages.ColumnLanguage(_cells.At(index), _names[index], language), index);
        }
    }

    private void AddExtra(int index, string name)
    {
        _extra.Add((name, index));

        // A column that is there already was not meant here.
        if (ColumnNames.FieldMeantBy(name) is { } field && !_names.Contains(field, StringComparer.OrdinalIgnoreCase))
        {
            _meant.TryAdd(field, index);
        }
    }

    private bool IsUsable()
    {
        var hasId = _table.Indexes.ContainsKey("id");
        if (!hasId)
        {
            _diagnostics.Add(Messages.NoIdColumn(PlaceFor("id"), _names, Meant("id")));
        }

        // Beside a column that was most likely meant for the values, a column of formulas is not enough.
        var hasOther = _table.Indexes.ContainsKey("formula") || _translations.Any(t => t.Name == "value");
        var hasValue = _table.Indexes.ContainsKey("value") || (hasOther && !_meant.ContainsKey("value"));
        if (!hasValue)
        {
            _diagnostics.Add(Messages.NoValueColumn(PlaceFor("value"), _names, Meant("value")));
        }

        foreach (var (field, column) in _meant.Where(m => m.Key is not ("id" or "value")))
        {
            Report(Messages.ColumnMeant(_cells.At(column), _names[column], field), column);
        }

        return hasId && hasValue;
    }

    private void Report(Diagnostic problem, int column) => _diagnostics.Add(Messages.InCell(_cells.NameOf(column), problem));

    private string? Meant(string field) => _meant.TryGetValue(field, out var column) ? _names[column] : null;

    private SourceSpan PlaceFor(string field) => _meant.TryGetValue(field, out var column) ? _cells.At(column) : _cells.WholeLine();

    private MetricsColumns Columns() => new()
    {
        Table = _table,
        Names = _names,
        Header = _cells.WholeLine(),
        Id = Index("id"),
        Value = Index("value"),
        Formula = Index("formula"),
        Unit = Index("unit"),
        Period = Index("period"),
        Rank = Index("rank"),
        Scope = Index("scope"),
        Streak = Index("streak"),
        Source = Index("source"),
        AsOf = Index("as_of"),
        Label = Localized("label", Index("label")),
        UnitLabel = Localized("unit", -1),
        ScopeLabel = Localized("scope", -1),
        SourceLabel = Localized("source", -1),
        Note = Localized("note", Index("note")),
        Text = Localized("value", Index("value")),
        Extra = _extra,
    };

    private int Index(string name) => _table.Indexes.GetValueOrDefault(name, -1);

    private LocalizedColumn Localized(string name, int plain)
    {
        var column = new LocalizedColumn(plain);
        foreach (var (_, language, index) in _translations.Where(t => t.Name == name))
        {
            column.AddTranslation(language, index);
        }

        return column;
    }
}
