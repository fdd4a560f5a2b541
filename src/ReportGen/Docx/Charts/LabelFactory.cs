using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Values and names beside marks. A value's label follows the value when that is changed, wherever a number format can show it as it is printed.</summary>
internal sealed class LabelFactory(ChartScene scene)
{
    private const string Between = " ";

    /// <summary>The labels of a series; values without one have none.</summary>
    /// <param name="column">The series' column of the sheet.</param>
    public C.DataLabels Make(int column, IReadOnlyList<PointLabel> labels)
    {
        var result = new C.DataLabels();
        foreach (var label in labels)
        {
            result.AppendChild(Label(label, scene.Sheet.Columns[column]));
        }

        result.Append(Shown(new PointLabel(0) { Style = scene.Labels }));
        return result;
    }

    private C.DataLabel Label(PointLabel label, SheetColumn column)
    {
        var value = column.Values[label.Point];
        var code = label.Text is { } text && value is { } number ? NumberCode.Of(number, text, scene.Chart.Numbers) : column.Format;
        var result = new C.DataLabel(new C.Index { Val = (uint)label.Point });
        if (label.Down != Length.Zero)
        {
            result.AppendChild(Moved(label.Down));
        }

        if (code is null)
        {
            result.AppendChild(scene.Text.Words(WordsOf(label, column), label.Style));
        }

        result.Append(new C.NumberingFormat { FormatCode = XmlText.Clean(code ?? column.Format), SourceLinked = false }, ChartInk.None(), scene.Text.OnOneLine(label.Style));
        if (label.Position is { } position)
        {
            result.AppendChild(new C.DataLabelPosition { Val = position });
        }

        result.Append(Shown(label));
        result.AppendChild(new C.Separator(Between));
        return result;
    }

    private C.Layout Moved(Length down) => new(new C.ManualLayout(
        new C.Left { Val = 0 },
        new C.Top { Val = Math.Round(down / scene.Frame.Size.Height, 5) }));

    private string WordsOf(PointLabel label, SheetColumn column)
    {
        string[] words =
        [
            label.ShowsSeries ? column.Name : string.Empty,
            label.ShowsCategory ? scene.Sheet.Names[label.Point] : string.Empty,
            label.Text ?? string.Empty,
        ];
        return string.Join(Between, words.Where(w => w.Length > 0));
    }

    private static IEnumerable<OpenXmlElement> Shown(PointLabel label) =>
    [
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = label.Text is not null },
        new C.ShowCategoryName { Val = label.ShowsCategory },
        new C.ShowSeriesName { Val = label.ShowsSeries },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];
}
