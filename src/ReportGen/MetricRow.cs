using System.Collections.ObjectModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using ReportGen.Drafts;

namespace ReportGen;

/// <summary>A figure given in code: one row of metrics.csv, under the same rules.</summary>
/// <remarks>What is wrong with it is among the report's diagnostics, at the line of code that made it.</remarks>
public sealed record MetricRow
{
    /// <summary>A row with a number.</summary>
    /// <param name="id">Dotted path of lower-case words, such as <c>patents.granted</c>.</param>
    /// <param name="value">The number in the row's unit. It prints with the decimals it is written with: <c>50.40m</c> has two.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MetricRow(string id, decimal value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : this(id, value.ToString(CultureInfo.InvariantCulture), file, line)
    {
    }

    /// <summary>A row with a bound, a text, or a formula alone.</summary>
    /// <param name="id">Dotted path of lower-case words, such as <c>patents.granted</c>.</param>
    /// <param name="value">As a cell would hold it: <c>&gt;10000</c>, <c>~300</c>, a text; empty where <see cref="Formula"/> is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MetricRow(string id, string value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(value);
        Id = id;
        Value = value;
        Span = CodePlace.Of(file, line);
    }

    /// <summary>Dotted path of lower-case words.</summary>
    public string Id { get; }

    /// <summary>The value as a cell would hold it.</summary>
    public string Value { get; }

    /// <summary>An expression over other ids, such as <c>patents.per_10k / nation.per_10k</c>; empty for none.</summary>
    public string Formula { get; init; } = string.Empty;

    /// <summary>What people call it.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The unit, with a scale if there is one: <c>patents</c>, <c>%</c>, <c>billion CNY</c>.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>A year, quarter or month: <c>2024</c>, <c>2024-Q3</c>, <c>2024-09</c>; empty for a timeless figure.</summary>
    public string Period { get; init; } = string.Empty;

    /// <summary>Place among others, from 1; null for none.</summary>
    public int? Rank { get; init; }

    /// <summary>Among whom the rank holds, such as <c>national</c>.</summary>
    public string Scope { get; init; } = string.Empty;

    /// <summary>Consecutive periods in which the rank held, from 1; null for none.</summary>
    public int? Streak { get; init; }

    /// <summary>Where the number comes from.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>A remark.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Of what day the number is.</summary>
    public string AsOf { get; init; } = string.Empty;

    /// <summary>Further cells by the header of their column: <c>label:zh-Hans</c>, <c>unit:zh-Hans</c>, columns of your own.</summary>
    public IReadOnlyDictionary<string, string> Cells { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The line of code.</summary>
    internal SourceSpan Span { get; }
}
