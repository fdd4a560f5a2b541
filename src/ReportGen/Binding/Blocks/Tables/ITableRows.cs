using ReportGen.Binding.Values;
using ReportGen.Document;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>Where the rows of a table block come from: figures, or a free table.</summary>
internal interface ITableRows
{
    int Count { get; }

    /// <summary>The fields that a table shows which names none.</summary>
    IReadOnlyList<string> DefaultFields { get; }

    /// <summary>The field by which a table is sorted that names none, of those that it shows; null for none.</summary>
    string? FieldToSortBy(IReadOnlyList<string> shown);

    /// <summary>Whether there is a field; if not, it is reported.</summary>
    bool Has(SettingText field);

    /// <summary>The name of a field above its column, in the edition's language.</summary>
    string HeadOf(string field);

    /// <summary>The value of a row's field.</summary>
    /// <param name="at">The column, for messages.</param>
    Value Read(int row, string field, SourceSpan at);

    /// <summary>Whether a row is meant by a name that none of its cells says.</summary>
    bool IsCalled(int row, string name);

    /// <summary>Whether the numbers of a field may be summed where a table just says that it has sums.</summary>
    bool IsSummable(string field);

    /// <summary>The cell of a value that is no figure of the catalogue; null for others.</summary>
    CellOrigin? OriginOf(int row, string field);
}
