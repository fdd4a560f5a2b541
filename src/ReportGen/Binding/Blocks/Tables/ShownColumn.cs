using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>A column that a table block shows.</summary>
/// <param name="Field">The field of its rows.</param>
/// <param name="Span">Where it is asked for: the place of its figures.</param>
/// <param name="Format">The filters of its numbers.</param>
internal sealed record ShownColumn(string Field, SourceSpan Span, CellFormat Format)
{
    /// <summary>Its head as written; null for the field's own name.</summary>
    public SettingText? Label { get; init; }

    public ColumnAlignment Alignment { get; init; }
}
