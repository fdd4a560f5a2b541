using ReportGen.Binding.Blocks.Tables;
using ReportGen.Document;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding.Values;

/// <summary>The closed set of values that an expression has.</summary>
internal abstract record Value
{
    /// <summary>The filters that it went through.</summary>
    public FilterTrail Filters { get; init; } = FilterTrail.Empty;

    /// <summary>The same as written; empty for none.</summary>
    public string Format => Filters.ToString();
}

/// <summary>A number that knows where it came from and how it is to be printed.</summary>
/// <param name="Number">The number.</param>
/// <param name="Fact">Its cell; null for a number written in the template.</param>
internal sealed record NumberValue(Quantity Number, Fact? Fact) : Value
{
    public PrintStyle Style { get; init; }

    /// <summary>Other cells that it was computed from.</summary>
    public CellTrail Also { get; init; } = CellTrail.Empty;

    /// <summary>The number before the filter <c>round</c> took digits from it; null where none did, or where more was computed since.</summary>
    public decimal? Unrounded { get; init; }

    /// <summary>Whether arithmetic made it, so that it is no longer the cell's own number.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether it says by how many percentage points something changed.</summary>
    public bool IsPoints { get; init; }

    /// <summary>Which way it says that something went: −1 down, 0 neither, 1 up; null where it says nothing of that.</summary>
    public int? Direction { get; init; }

    /// <summary>What its author should know though it can be printed.</summary>
    public IReadOnlyList<Diagnostic> Remarks { get; init; } = [];

    public bool IsBound => Number.Bound != Bound.Exact;

    /// <summary>The result of a computation with this number.</summary>
    public NumberValue Become(Quantity result) => this with { Number = result, IsDerived = true, Unrounded = null };

    /// <summary>This number with one thing more that its author should know.</summary>
    public NumberValue Remarked(Diagnostic remark) => this with { Remarks = [.. Remarks, remark] };

    /// <summary>This number with the cells of the numbers that a filter took.</summary>
    public NumberValue Using(IEnumerable<NumberValue> arguments)
    {
        var trail = arguments.Aggregate(Also, (t, a) => t.With(a.Fact, a.Filters).With(a.Also));
        return ReferenceEquals(trail, Also) ? this : this with { Also = trail };
    }

    /// <summary>The same number to be printed in a form.</summary>
    public NumberValue In(NumberForm form) => this with { Style = Style with { Form = form, IsFormatted = true } };
}

/// <summary>The course of a figure, to be drawn.</summary>
internal sealed record SparklineValue(Chart Chart) : Value;

/// <summary>A text of a cell or of the template.</summary>
internal sealed record TextValue(string Text, Fact? Fact = null) : Value;

internal sealed record TruthValue(bool IsTrue) : Value;

/// <summary>All metrics whose ids lie under a prefix.</summary>
internal sealed record GroupValue(string Prefix) : Value;

/// <summary>A free table of <c>data/</c>.</summary>
internal sealed record TableValue(DataTable Table, DataRows Rows) : Value;

/// <summary>One of its rows.</summary>
internal sealed record RowValue(TableValue Of, int Index) : Value
{
    public DataTable Table => Of.Table;
}

/// <summary>Whole numbers from one to another, both included.</summary>
internal sealed record RangeValue(long From, long To) : Value;

/// <summary>Liquid's <c>forloop</c>.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">Rounds in all.</param>
internal sealed record LoopValue(int Index, int Count) : Value;

/// <summary>Nothing: <c>nil</c>, or data that a row does not have.</summary>
/// <param name="Why">What to report if it is printed after all.</param>
/// <param name="Series">The series that lacks it, whose other periods may have it.</param>
/// <param name="Field">The field that is missing.</param>
internal sealed record NothingValue(Diagnostic? Why = null, Series? Series = null, string Field = "") : Value;

/// <summary>An expression that is wrong; the reason travels to where it would be printed.</summary>
/// <param name="Problem">The reason; null where the row that is to blame was reported already.</param>
internal sealed record FailureValue(Diagnostic? Problem) : Value;
