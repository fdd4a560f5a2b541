using S = DocumentFormat.OpenXml.Spreadsheet;

namespace ReportGen.Docx.Charts;

/// <summary>The number formats of a workbook, each kept once; cells refer to them by number.</summary>
internal sealed class SheetStyles
{
    // Those below are Excel's own (ECMA-376 part 1, 18.8.30).
    private const uint FirstFormat = 164;

    private readonly List<string> _formats = [];

    /// <summary>The number of a format's style; 0 is the one without any.</summary>
    public uint NumberOf(string format)
    {
        if (!_formats.Contains(format))
        {
            _formats.Add(format);
        }

        return (uint)_formats.IndexOf(format) + 1;
    }

    public S.Stylesheet Sheet()
    {
        var sheet = new S.Stylesheet();
        if (_formats.Count > 0)
        {
            sheet.NumberingFormats = new S.NumberingFormats(_formats.Select(Format)) { Count = (uint)_formats.Count };
        }

        // A reader takes the first two fills for its own, so they are what it expects.
        sheet.Append(
            new S.Fonts(new S.Font(new S.FontSize { Val = 11 }, new S.FontName { Val = "Calibri" })) { Count = 1 },
            new S.Fills(Fill(S.PatternValues.None), Fill(S.PatternValues.Gray125)) { Count = 2 },
            new S.Borders(new S.Border(new S.LeftBorder(), new S.RightBorder(), new S.TopBorder(), new S.BottomBorder(), new S.DiagonalBorder())) { Count = 1 },
            new S.CellStyleFormats(Look(0)) { Count = 1 },
            new S.CellFormats(Looks()) { Count = (uint)_formats.Count + 1 },
            new S.CellStyles(new S.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return sheet;
    }

    private static S.NumberingFormat Format(string code, int index) => new() { NumberFormatId = FirstFormat + (uint)index, FormatCode = XmlText.Clean(code) };

    private static S.Fill Fill(S.PatternValues pattern) => new(new S.PatternFill { PatternType = pattern });

    private static S.CellFormat Look(uint format) => new() { NumberFormatId = format, FontId = 0, FillId = 0, BorderId = 0 };

    private IEnumerable<S.CellFormat> Looks()
    {
        yield return Look(0);
        for (var i = 0; i < _formats.Count; i++)
        {
            var look = Look(FirstFormat + (uint)i);
            look.FormatId = 0;
            look.ApplyNumberFormat = true;
            yield return look;
        }
    }
}
