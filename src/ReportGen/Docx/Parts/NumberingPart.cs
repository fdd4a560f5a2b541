using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/numbering.xml</c>: headings, bullets, tasks and the ordered lists of the document.</summary>
internal static class NumberingPart
{
    private const int HeadingFormat = 0;
    private const int BulletFormat = 1;
    private const int ToDoFormat = 2;
    private const int DoneFormat = 3;

    public static W.Numbering Of(DocxContext context)
    {
        var numbering = new W.Numbering();
        numbering.Append(Formats(context));
        numbering.Append(Instances(context.Numbers));
        return numbering;
    }

    private static IEnumerable<OpenXmlElement> Formats(DocxContext context)
    {
        if (context.Numbers.HasHeadings)
        {
            yield return Format(HeadingFormat, level => HeadingLevels.Of(context, level));
        }

        var levels = new ListLevels(context.Theme);
        yield return Format(BulletFormat, levels.Bullet);
        yield return Format(ToDoFormat, levels.ToDo);
        yield return Format(DoneFormat, levels.Done);
        for (var i = 0; i < context.Numbers.Formats.Count; i++)
        {
            var format = context.Numbers.Formats[i];
            yield return Format(ListNumbers.FirstOrdered + i, level => levels.Ordered(level, format));
        }

        if (context.Numbers.HasEvents)
        {
            yield return Format(ListNumbers.Events, levels.Dot);
        }
    }

    private static W.AbstractNum Format(int id, Func<int, W.Level> level)
    {
        var format = new W.AbstractNum { AbstractNumberId = id };
        format.AppendChild(new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel });
        for (var i = 0; i < ListNumbers.Levels; i++)
        {
            format.AppendChild(level(i));
        }

        return format;
    }

    private static IEnumerable<OpenXmlElement> Instances(ListNumbers numbers)
    {
        if (numbers.HasHeadings)
        {
            yield return Instance(ListIds.Headings, HeadingFormat);
        }

        yield return Instance(ListIds.Bullets, BulletFormat);
        yield return Instance(ListIds.TasksToDo, ToDoFormat);
        yield return Instance(ListIds.TasksDone, DoneFormat);
        yield return Instance(ListIds.Decimals, ListNumbers.FirstOrdered);
        foreach (var instance in numbers.Instances)
        {
            var number = Instance(instance.Id, instance.Abstract);
            var start = new W.StartOverrideNumberingValue { Val = instance.Start };
            number.AppendChild(new W.LevelOverride(start) { LevelIndex = instance.Level });
            yield return number;
        }
    }

    private static W.NumberingInstance Instance(int id, int format) =>
        new(new W.AbstractNumId { Val = format }) { NumberID = id };
}
