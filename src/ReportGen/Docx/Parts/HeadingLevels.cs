using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary>The levels of the headings' numbering. Numbers of one level share a column, so titles align, also in their second lines.</summary>
internal static class HeadingLevels
{
    /// <param name="level">From 0.</param>
    public static W.Level Of(DocxContext context, int level) =>
        level < context.Document.Numbering.Count && level < context.Theme.Headings.Count
            ? Numbered(context, level)
            : Unnumbered(level);

    private static W.Level Numbered(DocxContext context, int level)
    {
        var format = context.Document.Numbering[level];
        var size = context.Theme.Headings[level].Size;
        // Chinese punctuation brings its own space: no tab, and the first label gives the column.
        var isWide = LabelWidth.EndsWide(format.Suffix);
        var suffix = isWide ? W.LevelSuffixValues.Nothing : W.LevelSuffixValues.Tab;
        var column = isWide
            ? Measures.Twips(LabelWidth.Ems(format.Format(1)) * size.Points)
            : LabelWidth.Column(context.Outline.Labels(level + 1), size);
        return new W.Level
        {
            LevelIndex = level,
            StartNumberingValue = new W.StartNumberingValue { Val = 1 },
            NumberingFormat = new W.NumberingFormat { Val = NumberFormats.Of(format.Style) },
            ParagraphStyleIdInLevel = new W.ParagraphStyleIdInLevel { Val = StyleIds.Heading(level + 1) },
            LevelSuffix = new W.LevelSuffix { Val = suffix },
            LevelText = new W.LevelText { Val = NumberFormats.Text(format, level) },
            LevelJustification = new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            PreviousParagraphProperties = Hanging(column),
            NumberingSymbolRunProperties = new W.NumberingSymbolRunProperties(context.Styles.Color(context.Theme.Accent)),
        };
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
        Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Number, Position = column }),
        Indentation = new W.Indentation { Left = Measures.Number(column), Hanging = Measures.Number(column) },
    };
}
