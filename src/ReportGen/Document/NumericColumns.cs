using System.Buffers;

namespace ReportGen.Document;

/// <summary>Finds the columns that hold numbers: they are set flush right, so that their digits line up.</summary>
internal static class NumericColumns
{
    /// <summary>Characters besides digits that stand in numbers: signs, separators, bounds, per cent, currency, Chinese scales.</summary>
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create(" \u00A0\u2009\u202F\u2060.,'+-−–—±~≈<>≤≥/×%‰()¥$€£百千万亿");

    /// <summary>How a column's cells are set: as asked, but numbers that nobody aligned at their ends.</summary>
    public static TextAlignment AlignmentOf(Table table, int column)
    {
        var asked = table.Columns[column].Alignment;
        return asked switch
        {
            TextAlignment.Start when IsNumeric(table, column) => TextAlignment.End,
            TextAlignment.Justify => TextAlignment.Start,
            _ => asked,
        };
    }

    private static bool IsNumeric(Table table, int column)
    {
        var hasNumber = false;
        foreach (var row in table.Rows)
        {
            var text = InlineText.Of(row.Cells[column].Inlines).AsSpan().Trim();
            if (!IsNumberOrMark(text, out var hasDigit))
            {
                return false;
            }

            hasNumber |= hasDigit;
        }

        return hasNumber;
    }

    private static bool IsNumberOrMark(ReadOnlySpan<char> text, out bool hasDigit)
    {
        hasDigit = false;
        foreach (var c in text)
        {
            var isDigit = char.IsAsciiDigit(c);
            hasDigit |= isDigit;
            if (!isDigit && !NumberMarks.Contains(c))
            {
                return false;
            }
        }

        return true;
    }
}
