using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>A cell before it stands in the document.</summary>
/// <param name="Value">What its row holds, before the column's filters.</param>
/// <param name="Printed">What it prints; placed only if no cell above says the same.</param>
internal sealed record BlockCell(Value Value, Insert Printed);

/// <summary>A row before it stands in the document.</summary>
/// <param name="Index">Its place in the source; -1 for a row of sums.</param>
internal sealed record BlockRow(int Index, BlockCell[] Cells);
