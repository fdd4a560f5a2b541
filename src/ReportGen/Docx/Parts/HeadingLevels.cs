using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary>The levels of the headings' numbering. A title follows its number at a distance, and its further lines align under it.</summary>
internal static class HeadingLevels
{
    /// <param name="level">From 0.</param>
    public static W.Level Of(DocxContext context, int level) =>
        level < context.Document.Numbering.Count && level < ThemeLevels.Headings
            ? Numbered(context, level)
            : Unnumbered(level);

    private static W.Level Numbered(DocxContext context, int level)
    {
        var format = context.Document.Numbering[level];
        var suffix = HeadingColumns.IsWide(format.Suffix) ? W.LevelSuffixValues.Nothing : W.LevelSuffixValues.Tab;
        return new W.Level
        {
            LevelIndex = level,
            StartNumberingValue = new W.StartNumberingValue { Val = 1 },
            NumberingFormat = new W.NumberingFormat { Val = NumberFormats.Of(format.Style) },
            ParagraphStyleIdInLevel = new W.ParagraphStyleIdInLevel { Val = StyleIds.Heading(level + 1) },
            IsLegalNumberingStyle = IsAllDecimal(context, level) ? new W.IsLegalNumberingStyle() : null,
            LevelSuffix = new W.LevelSuffix { Val = suffix },
            LevelText = new W.LevelText { Val = NumberFormats.Text(format, level) },
            LevelJustification = new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            PreviousParagraphProperties = Hanging(HeadingColumns.OfLevel(context, level + 1)),
            NumberingSymbolRunProperties = new W.NumberingSymbolRunProperties(context.Styles.Color(context.Theme.Accent)),
        };
    }

    /// <summary>1.1 below chapter II: Word prints II.1 unless it is told that all counters are digits here.</summary>
    private static bool IsAllDecimal(DocxContext context, int level)
    {
        var outer = context.Document.Numbering[level].Outer;
        return outer.Where((part, i) => part.Style != context.Document.Numbering[level - outer.Count + i].Style).Any();
    }

    private static W.Level Unnumbered(int level) => new()
    {
        LevelIndex = level,
        StartNumberingValue = new W.StartNumberingValue { Val = 1 },
        NumberingFormat = new W.NumberingFormat { Val = W.NumberFormatValues.None },
        LevelSuffix = new W.LevelSuffix { Val = W.LevelSuffixValues.Nothing },
        LevelText = new W.LevelText { Val = string.Empty },
        LevelJustification = new W.LevelJustification { Val = W.LevelJustificationValues.Left },
    };

    private static W.PreviousParagraphProperties Hanging(int column) => new()
    {
        Indentation = new W.Indentation { Left = Measures.Number(column), Hanging = Measures.Number(column) },
    };
}
