using ReportGen.Diagnostics;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>Fields that a block names once more: to be joined or summed, or to sort by.</summary>
internal static class ShownFields
{
    /// <summary>The indexes of the columns that show them; a field that none shows is reported.</summary>
    public static List<int> Find(IReadOnlyList<SettingText> names, IReadOnlyList<ShownColumn> columns, DiagnosticBag diagnostics)
    {
        var found = new List<int>();
        foreach (var name in names)
        {
            var index = Enumerable.Range(0, columns.Count).FirstOrDefault(i => string.Equals(columns[i].Field, name.Value, StringComparison.OrdinalIgnoreCase), -1);
            if (index >= 0)
            {
                found.Add(index);
            }
            else
            {
                diagnostics.Add(Messages.FieldNotShown(name.Span, name.Value, [.. columns.Select(c => c.Field)]));
            }
        }

        return found;
    }
}
