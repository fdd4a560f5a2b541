using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace ReportGen.Docx.Charts;

/// <summary>The texts of a workbook, each kept once; cells refer to them by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private uint _uses;

    /// <summary>The number of a text.</summary>
    public int NumberOf(string text)
    {
        _uses++;
        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        return number;
    }

    public S.SharedStringTable Table() => new(_texts.Select(Item))
    {
        Count = _uses,
        UniqueCount = (uint)_texts.Count,
    };

    private static S.SharedStringItem Item(string text) => new(new S.Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
}
