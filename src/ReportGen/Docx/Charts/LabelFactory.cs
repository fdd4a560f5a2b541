using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using C15 = DocumentFormat.OpenXml.Office2013.Drawing.Chart;

namespace ReportGen.Docx.Charts;

/// <summary>Values and names beside marks. A value's label follows the value when that is changed, wherever a number format can show it as it is printed.</summary>
internal sealed class LabelFactory(ChartScene scene)
{
    private const string Between = " ";
    private const int Digits = 5;

    // As on the page.
    private static readonly Length LeaderWidth = Length.Pt(0.65);

    // The extension of labels that Office has known since 2013.
    private const string LabelUri = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

    /// <summary>The labels of a series; values without one have none.</summary>
    /// <param name="column">The series' column of the sheet.</param>
    /// <param name="labels">In the order of their values.</param>
    public C.DataLabels Make(int column, IReadOnlyList<PointLabel> labels)
    {
        var sheet = scene.Sheet.Columns[column];
        var result = new C.DataLabels();
        if (UsualOf(labels, sheet) is { } usual)
        {
            result.Append(Exceptions(labels, usual, sheet));
            result.Append(Look(usual, FormatOf(usual, sheet)));
        }
        else
        {
            result.Append(labels.Select(label => Label(label, sheet)));
            result.Append(Shown(new PointLabel(0) { Style = scene.Labels }));
        }

        result.Append(labels.Any(l => l.HasLeader) ? Leaders() : [NoLeaders()]);
        return result;
    }

    /// <summary>What the label of every value is like, but for exceptions such as names at ends; null where most values have none.</summary>
    private PointLabel? UsualOf(IReadOnlyList<PointLabel> labels, SheetColumn column)
    {
        var values = column.Values.Count(v => v is not null);

        // LibreOffice prints the words of one label in all places where a series has no labels but single ones.
        var hasWords = labels.Count > 1 && labels.Any(l => CodeOf(l, column) is null);
        return labels.Count * 2 < values && !hasWords ? null : labels
            .Where(l => !l.ShowsSeries && l.Shift == default && CodeOf(l, column) is not null)
            .GroupBy(l => (l with { Point = 0, Text = null }, CodeOf(l, column)))
            .OrderByDescending(g => g.Count())
            .FirstOrDefault()?.First();
    }

    /// <summary>Labels that are not like the usual one, and values without any.</summary>
    private IEnumerable<C.DataLabel> Exceptions(IReadOnlyList<PointLabel> labels, PointLabel usual, SheetColumn column)
    {
        var own = labels.ToDictionary(l => l.Point);
        for (var i = 0; i < column.Values.Count; i++)
        {
            if (!own.TryGetValue(i, out var label))
            {
                if (column.Values[i] is not null)
                {
                    yield return new C.DataLabel(new C.Index { Val = (uint)i }, new C.Delete { Val = true });
                }
            }
            else if (CodeOf(label, column) is not { } code || code != CodeOf(usual, column) || label with { Text = null, Point = 0 } != usual with { Text = null, Point = 0 })
            {
                yield return Label(label, column);
            }
        }
    }

    private C.DataLabel Label(PointLabel label, SheetColumn column)
    {
        var result = new C.DataLabel(new C.Index { Val = (uint)label.Point });
        if (label.Shift != default)
        {
            result.AppendChild(Moved(label.Shift));
        }

        if (CodeOf(label, column) is null)
        {
            result.AppendChild(scene.Text.Words(WordsOf(label, column), label.Style, AlignmentOf(label)));
        }

        result.Append(Look(label, FormatOf(label, column)));
        return result;
    }

    /// <summary>Several lines are flush at the side of their mark.</summary>
    private static A.TextAlignmentTypeValues? AlignmentOf(PointLabel label) =>
        label.Position == C.DataLabelPositionValues.Right ? A.TextAlignmentTypeValues.Left
        : label.Position == C.DataLabelPositionValues.Left ? A.TextAlignmentTypeValues.Right
        : null;

    private IEnumerable<OpenXmlElement> Look(PointLabel label, string format)
    {
        yield return new C.NumberingFormat { FormatCode = XmlText.Clean(format), SourceLinked = false };
        yield return label.Plate is { } plate ? scene.Ink.Ground(plate) : label.HasGround ? scene.Ink.Area(Color.White) : ChartInk.None();
        yield return scene.Text.OnOneLine(label.Style);
        if (label.Position is { } position)
        {
            yield return new C.DataLabelPosition { Val = position };
        }

        foreach (var flag in Shown(label))
        {
            yield return flag;
        }

        yield return new C.Separator(Between);
    }

    private string FormatOf(PointLabel label, SheetColumn column) => NumberCode.Quoted(new string(' ', label.Blanks)) + (CodeOf(label, column) ?? column.Format);

    /// <summary>The format of a label's number; null where the label is words.</summary>
    private string? CodeOf(PointLabel label, SheetColumn column) => label.Words is not null ? null
        : label.Text is { } text && column.Values[label.Point] is { } number ? NumberCode.Of(number, text, scene.Chart.Numbers)
        : column.Format;

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

    private C.Layout Moved((Length Right, Length Down) shift) => new(new C.ManualLayout(
        new C.Left { Val = Math.Round(shift.Right / scene.Frame.Size.Width, Digits) },
        new C.Top { Val = Math.Round(shift.Down / scene.Frame.Size.Height, Digits) }));

    private static IEnumerable<OpenXmlElement> Shown(PointLabel label) =>
    [
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = label.Text is not null || label.Words is not null },
        new C.ShowCategoryName { Val = label.ShowsCategory },
        new C.ShowSeriesName { Val = label.ShowsSeries },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];

    /// <summary>Hairlines from slices to labels that were moved.</summary>
    private IEnumerable<OpenXmlElement> Leaders() =>
    [
        new C.ShowLeaderLines { Val = true },
        new C.LeaderLines(scene.Ink.Line(new ChartLine(scene.Plan.Design.Muted, LeaderWidth))),
    ];

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
}
