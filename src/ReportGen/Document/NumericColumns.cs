using System.Buffers;

namespace ReportGen.Document;

/// <summary>Finds the columns that hold numbers, and how columns are set: numbers so that their digits line up.</summary>
internal static class NumericColumns
{
    /// <summary>Characters besides digits that stand in numbers: signs, separators, bounds, per cent, currency, Chinese scales.</summary>
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create(" \u00A0\u2009\u202F\u2060.,'+-−–—±~≈<>≤≥/×%‰()¥$€£百千万亿");

    /// <summary>How the columns of a table are set: as asked, but numbers that nobody aligned at their ends or decimal marks.</summary>
    /// <param name="body">The places of the table's body.</param>
    public static ColumnSetting[] Of(Table table, TableGrid body, TableDesign design)
    {
        var isNumeric = AreNumeric(body, table.Columns.Count);
        var settings = new ColumnSetting[table.Columns.Count];
        for (var i = 0; i < settings.Length; i++)
        {
            settings[i] = Setting(table.Columns[i].Alignment, isNumeric[i], design);
        }

        return settings;
    }

    /// <summary>Which columns hold nothing but numbers and dashes that stand for them.</summary>
    public static bool[] AreNumeric(TableGrid body, int columns)
    {
        var hasWords = new bool[columns];
        var hasNumber = new bool[columns];
        for (var row = 0; row < body.Count; row++)
        {
            foreach (var place in body[row])
            {
                if (place.Columns == 1)
                {
                    var isFree = IsNumberOrMark(TextOf(place.Cell), out var hasDigit);
                    hasWords[place.Column] |= !isFree;
                    hasNumber[place.Column] |= hasDigit;
                }
            }
        }

        return [.. hasNumber.Zip(hasWords, (number, words) => number && !words)];
    }

    private static ColumnSetting Setting(ColumnAlignment asked, bool isNumeric, TableDesign design) => asked switch
    {
        ColumnAlignment.Auto when isNumeric => new ColumnSetting(TextAlignment.End, isNumeric, design.AlignsDecimals),
        ColumnAlignment.Decimal => new ColumnSetting(TextAlignment.End, isNumeric, IsDecimal: true),
        ColumnAlignment.End => new ColumnSetting(TextAlignment.End, isNumeric, IsDecimal: false),
        ColumnAlignment.Center => new ColumnSetting(TextAlignment.Center, isNumeric, IsDecimal: false),
        _ => new ColumnSetting(TextAlignment.Start, isNumeric, IsDecimal: false),
    };

    /// <summary>What a cell says; of a figure with the word of a bound, such as <c>over 10,000</c>, the number.</summary>
    private static ReadOnlySpan<char> TextOf(TableCell cell)
    {
        if (cell.Inlines is [FigureInline { Figure: { Value: not null, Text: var text } }])
        {
            var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
            return digit > 0 && char.IsLetter(text[0]) ? text.AsSpan(digit) : text;
        }

        return InlineText.Of(cell.Inlines).AsSpan().Trim();
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
