using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Prints the values of a chart, and brings them to one scale.</summary>
internal sealed class ChartPrinter
{
    /// <summary>From here on numbers are read with a scale word: 13.4 billion.</summary>
    private const decimal Large = 1_000_000;

    private readonly NarrativeContext _narrative;
    private readonly CellPrinter _printer;
    private readonly CellFormat _format;
    private readonly Unit _unit;
    private readonly bool _hasFormat;
    private readonly bool _isMixed;
    private readonly bool _isLarge;

    public ChartPrinter(BlockMap map, ChartGrid grid, NarrativeContext narrative)
    {
        _narrative = narrative;
        Span = map.SpanOf(grid.IsOfFile ? "data" : "metrics");
        _printer = new CellPrinter(narrative.Binding);
        _format = CellFormat.Read(map.Text("format"), narrative);
        _hasFormat = map.Has("format");
        var numbers = grid.Numbers.Select(n => n.Number).ToList();
        _unit = grid.IsOfFile && map.Text("unit")?.Value == "%" ? new Unit(string.Empty, 0, "%") : numbers.FirstOrDefault()?.Number.Unit ?? Unit.None;
        _isMixed = numbers.Any(n => n.Number.Unit.Exponent != _unit.Exponent);
        var largest = numbers.Select(n => Math.Abs(InScale(n))).DefaultIfEmpty(0).Max();
        _isLarge = largest >= Large && !_unit.IsPercent;
        Numbers = NumbersFor(largest);
        UnitName = UnitNameOf(map, numbers.FirstOrDefault());
    }

    /// <summary>The place of its figures.</summary>
    public SourceSpan Span { get; }

    /// <summary>How numbers along the axis are printed.</summary>
    public ChartNumbers Numbers { get; }

    /// <summary>The unit in the edition's words; empty for none, and for percent, whose sign each number has.</summary>
    public string UnitName { get; }

    /// <summary>The number in the scale that all values are drawn in.</summary>
    public decimal InScale(NumberValue value)
    {
        var number = value.Number;
        if (number.Unit.Exponent != _unit.Exponent && PowersOfTen.TryShift(number.Value, number.Unit.Exponent - _unit.Exponent, out var shifted))
        {
            number = number with { Value = shifted, Unit = _unit };
        }

        return UnitPrinter.Scale(number, LabelOf(value), default, _narrative.Conventions).Value;
    }

    /// <summary>What stands beside a value's mark, not yet placed.</summary>
    public Insert Print(Value value, CellOrigin? origin) =>
        _printer.Print(_hasFormat ? _format.Apply(value) : Usual(value), Span, origin is null ? [] : [origin]);

    /// <summary>A number along the axis, in the same marks.</summary>
    public static ChartNumbers Plain(Conventions conventions) => new()
    {
        Group = conventions.Group,
        DecimalMark = conventions.DecimalMark,
        Minus = conventions.Minus,
    };

    private Value Usual(Value value) => value is not NumberValue number ? value
        : _unit.IsPercent ? (number.Number.Unit.IsPercent ? number : number with { Number = number.Number with { Unit = _unit } }).In(NumberForm.Percent)
        : _isMixed ? number with { Style = number.Style with { Unit = UnitForm.Named, IsFormatted = true } }
        : _isLarge ? number.In(NumberForm.Compact)
        : number;

    private static LocalizedText LabelOf(NumberValue value) => value.Fact?.Metric.UnitLabel ?? LocalizedText.Empty;

    private ChartNumbers NumbersFor(decimal largest)
    {
        var conventions = _narrative.Conventions;
        var plain = Plain(conventions);
        if (_unit.IsPercent)
        {
            return plain with { Suffix = "%" };
        }

        var scale = _isLarge ? conventions.Scales.FirstOrDefault(s => PowersOfTen.TryShift(largest, -s.Exponent, out var v) && v >= 1) : null;
        return scale is null ? plain : plain with
        {
            Exponent = scale.Exponent,
            Suffix = UnitPrinter.Join(string.Empty, conventions.IsChinese ? scale.Word : conventions.Gap + scale.Word, string.Empty),
        };
    }

    private string UnitNameOf(BlockMap map, NumberValue? first) => map.Text("unit") is { } own
        ? own.Value == "%" ? string.Empty : own.Value
        : first is null || _unit.IsPercent ? string.Empty
        : UnitPrinter.UnitText(_unit, LabelOf(first), _narrative.Conventions);
}
