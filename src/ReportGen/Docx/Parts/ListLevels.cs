using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary>The levels of bulleted, ordered and task lists.</summary>
internal static class ListLevels
{
    private static readonly string[] Bullets = ["•", "–", "·"];

    /// <summary>A level of bullets.</summary>
    /// <param name="level">From 0.</param>
    public static W.Level Bullet(int level) =>
        Make(level, W.NumberFormatValues.Bullet, Bullets[level % Bullets.Length], Indents.BulletColumn);

    /// <summary>A level of tasks, with a box that is ticked or not.</summary>
    public static W.Level Task(int level, bool isDone)
    {
        var result = Make(level, W.NumberFormatValues.Bullet, isDone ? "☑" : "☐", Indents.TaskColumn);
        // Few text faces have these boxes; this one stands on every Windows machine, and others fall back.
        result.NumberingSymbolRunProperties = new W.NumberingSymbolRunProperties(new W.RunFonts
        {
            Ascii = "Segoe UI Symbol",
            HighAnsi = "Segoe UI Symbol",
            EastAsia = "Segoe UI Symbol",
        });
        return result;
    }

    /// <summary>A level of numbers.</summary>
    public static W.Level Ordered(int level, NumberFormat format, Length size) =>
        Make(level, NumberFormats.Of(format.Style), NumberFormats.Text(format, level), Indents.NumberColumn(format, size));

    private static W.Level Make(int level, W.NumberFormatValues format, string text, int column) => new()
    {
        LevelIndex = level,
        StartNumberingValue = new W.StartNumberingValue { Val = 1 },
        NumberingFormat = new W.NumberingFormat { Val = format },
        LevelText = new W.LevelText { Val = text },
        LevelJustification = new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        PreviousParagraphProperties = new W.PreviousParagraphProperties
        {
            Indentation = new W.Indentation
            {
                Left = Measures.Number(column * (level + 1)),
                Hanging = Measures.Number(column),
            },
        },
    };
}
