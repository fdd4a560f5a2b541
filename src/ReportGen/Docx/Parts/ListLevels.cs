using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary>The levels of bulleted, ordered and task lists.</summary>
internal sealed class ListLevels(Theme theme)
{
    private const string DoneBox = "☑";

    // Deeper lists repeat the last.
    private static readonly string[] Bullets = ["•", "–", "·"];

    // The column of an ordered level that no list of the document has set is made for a number of two digits.
    private const int TypicalNumber = 10;

    /// <summary>A level of bullets.</summary>
    /// <param name="level">From 0.</param>
    public W.Level Bullet(int level)
    {
        var bullet = BulletAt(level);
        return Make(level, W.NumberFormatValues.Bullet, bullet, Indents.Column([bullet], theme));
    }

    /// <summary>The bullet of a level.</summary>
    public static string BulletAt(int level) => Bullets[Math.Min(level, Bullets.Length - 1)];

    /// <summary>A level of tasks to do.</summary>
    public W.Level ToDo(int level) => Task(level, Indents.TaskBox);

    /// <summary>A level of tasks done.</summary>
    public W.Level Done(int level) => Task(level, DoneBox);

    /// <summary>A level of numbers.</summary>
    public W.Level Ordered(int level, NumberFormat format) =>
        Make(level, NumberFormats.Of(format.Style), NumberFormats.Text(format, level), Indents.Column([format.Format(TypicalNumber)], theme));

    private W.Level Task(int level, string box)
    {
        var result = Make(level, W.NumberFormatValues.Bullet, box, Indents.Column([box], theme));
        // Few text faces have these boxes; this one stands on every Windows machine, and others fall back.
        result.NumberingSymbolRunProperties = new W.NumberingSymbolRunProperties(new W.RunFonts
        {
            Ascii = "Segoe UI Symbol",
            HighAnsi = "Segoe UI Symbol",
            EastAsia = "Segoe UI Symbol",
        });
        return result;
    }

    private W.Level Make(int level, W.NumberFormatValues format, string text, int column) => new()
    {
        LevelIndex = level,
        StartNumberingValue = new W.StartNumberingValue { Val = 1 },
        NumberingFormat = new W.NumberingFormat { Val = format },
        LevelText = new W.LevelText { Val = text },
        LevelJustification = new W.LevelJustification { Val = W.LevelJustificationValues.Right },
        PreviousParagraphProperties = new W.PreviousParagraphProperties
        {
            Indentation = new W.Indentation
            {
                Left = Measures.Number(column * (level + 1)),
                Hanging = Measures.Number(Indents.Gap(theme)),
            },
        },
    };
}
