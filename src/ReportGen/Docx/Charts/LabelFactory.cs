using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using C15 = DocumentFormat.OpenXml.Office2013.Drawing.Chart;

namespace ReportGen.Docx.Charts;

/// <summary>Values and names beside marks. A value's label follows the value when that is changed, wherever a number format can show it as it is printed.</summary>
internal sealed class LabelFactory(ChartScene scene)
{
    private const string Between = " ";
    private const int Digits = 5;

    // The extension of labels that Office has known since 2013.
    private const string LabelUri = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

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
        result.AppendChild(NoLeaders());
        return result;
    }

    /// <summary>No lines lead from marks to labels that were moved. Slices say so in one way, newer programs ask for another of all the rest.</summary>
    private OpenXmlElement NoLeaders()
    {
        if (scene.Plan.Shape == ChartShape.Slices)
        {
            return new C.ShowLeaderLines { Val = false };
        }

        var extension = new C.DLblsExtension(new C15.ShowLeaderLines { Val = false }) { Uri = LabelUri };
        extension.AddNamespaceDeclaration("c15", "http://schemas.microsoft.com/office/drawing/2012/chart");
        return new C.DLblsExtensionList(extension);
    }

    private C.DataLabel Label(PointLabel label, SheetColumn column)
    {
        var code = CodeOf(label, column);
        var result = new C.DataLabel(new C.Index { Val = (uint)label.Point });
        if (label.Shift != default)
        {
            result.AppendChild(Moved(label.Shift));
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

    /// <summary>The format of a label's number; null where the label is words.</summary>
    private string? CodeOf(PointLabel label, SheetColumn column) => label.Words is not null ? null
        : label.Text is { } text && column.Values[label.Point] is { } number ? NumberCode.Of(number, text, scene.Chart.Numbers)
        : column.Format;

    private C.Layout Moved((Length Right, Length Down) shift) => new(new C.ManualLayout(
        new C.Left { Val = Math.Round(shift.Right / scene.Frame.Size.Width, Digits) },
        new C.Top { Val = Math.Round(shift.Down / scene.Frame.Size.Height, Digits) }));

    private string WordsOf(PointLabel label, SheetColumn column)
    {
        if (label.Words is { } own)
        {
            return own;
        }

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
        new C.ShowValue { Val = label.Text is not null || label.Words is not null },
        new C.ShowCategoryName { Val = label.ShowsCategory },
        new C.ShowSeriesName { Val = label.ShowsSeries },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];
}
