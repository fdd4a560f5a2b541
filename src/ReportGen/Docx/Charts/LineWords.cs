using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Where the words of lines across at values stand: beside a category, above the line or below it, where nothing else does.</summary>
internal sealed class LineWords
{
    // Of a label's box to the place that it belongs to, as programs set it.
    private const double Away = 3;

    // Boxes along a line of the chart are as wide as a part of the way between two categories.
    private const int Parts = 8;

    // From the line to the middle of its words, in lines of the labels.
    private const double Lines = 0.6;

    /// <summary>Where words may stand at a category: the part of them that is at the left of its middle, and how far they are from the line, in lines.</summary>
    private static readonly (C.DataLabelPositionValues Position, double Part, double Lines)[] Sides =
    [
        (C.DataLabelPositionValues.Left, 1, -Lines), (C.DataLabelPositionValues.Right, 0, -Lines), (C.DataLabelPositionValues.Top, 0.5, -Lines),
        (C.DataLabelPositionValues.Left, 1, Lines), (C.DataLabelPositionValues.Right, 0, Lines), (C.DataLabelPositionValues.Bottom, 0.5, Lines),
    ];

    private readonly ChartScene _scene;
    private readonly ChartWidths _widths;
    private readonly LabelRoom _room;

    public LineWords(ChartScene scene)
    {
        (_scene, _widths) = (scene, new ChartWidths(scene.Plan));
        _room = new LabelRoom(scene.Frame.Size.Width.Points, scene.Frame.Size.Height.Points);
        for (var i = 0; i < scene.Chart.Categories.Count; i++)
        {
            for (var j = 0; j < scene.Chart.Series.Count; j++)
            {
                Take(i, j);
            }
        }
    }

    private double Leading => _scene.Labels.Leading.Points;

    private bool IsOfColumns => _scene.Plan.Shape == ChartShape.Columns;

    /// <summary>Whether categories stand in the middle of places, not from edge to edge.</summary>
    private bool IsBetween => IsOfColumns || LineLabels.BeginAtAxis(_scene.Plan);

    private double Slot => _scene.Frame.PlotWidth.Points / Math.Max(1, _scene.Chart.Categories.Count - (IsBetween ? 0 : 1));

    /// <summary>The words of a line, from the last category on; on white at the last where there is no room.</summary>
    public PointLabel Of(ChartAnnotation annotation)
    {
        var words = new PointLabel(_scene.Chart.Categories.Count - 1)
        {
            Words = InlineText.Of(annotation.Words),
            Position = C.DataLabelPositionValues.Left,
            Shift = (Length.Zero, Length.Pt(-Leading * Lines)),
            Style = _scene.Styles.Quiet,
        };
        var (y, width) = (HeightOf((double)annotation.Value!.Value), _widths.Of(words.Words).Points);
        return AtCategory(words, y, width) ?? BetweenColumns(words, y, width) ?? words with { HasGround = true };
    }

    private PointLabel? AtCategory(PointLabel words, double y, double width)
    {
        for (var i = words.Point; i >= 0; i--)
        {
            foreach (var (position, part, lines) in Sides)
            {
                if (_room.TryTake(MiddleOf(i) - (width * part) + ((1 - (2 * part)) * Away), y + (Leading * (lines - 0.5)), width, Leading))
                {
                    return words with { Point = i, Position = position, Shift = part == 0.5 ? default : (Length.Zero, Length.Pt(Leading * lines)) };
                }
            }
        }

        return null;
    }

    /// <summary>Where columns leave as much white between them.</summary>
    private PointLabel? BetweenColumns(PointLabel words, double y, double width)
    {
        for (var i = words.Point - 1; IsOfColumns && i >= 0; i--)
        {
            var (left, start) = (MiddleOf(i) + ((Slot - width) / 2), MiddleOf(i) + Away);
            if (_room.TryTake(left, y - (Leading * (Lines + 0.5)), width, Leading))
            {
                return words with { Point = i, Position = C.DataLabelPositionValues.Right, Shift = (Length.Pt(left - start), Length.Pt(-Leading * Lines)) };
            }
        }

        return null;
    }

    private double HeightOf(double value) => (_scene.Frame.Top + (_scene.Frame.PlotHeight * (1 - _scene.Plan.Values.PartOf(value)))).Points;

    private double MiddleOf(int category) => _scene.Frame.Left.Points + (Slot * (category + (IsBetween ? 0.5 : 0)));

    private void Take(int category, int series)
    {
        if (_scene.Plan.Stacks[category, series] is not var (from, to))
        {
            return;
        }

        if (IsOfColumns)
        {
            var (ends, wide) = ((HeightOf(_scene.Plan.IsStacked ? from : _scene.Plan.Values.Base), HeightOf(to)), Slot * _scene.Frame.ShareOfBars);
            _room.Take(MiddleOf(category) - (wide / 2), Math.Min(ends.Item1, ends.Item2) + 1, wide, Math.Max(0, Math.Abs(ends.Item2 - ends.Item1) - 2));
        }
        else if (category > 0 && _scene.Plan.Stacks[category - 1, series] is var (_, before))
        {
            TakeLine(category, HeightOf(before), HeightOf(to));
        }

        if (_scene.Plan is { HasLabels: true, IsStacked: false } && _scene.Chart.Series[series].Points[category] is { Label: not null } point)
        {
            var width = _widths.Of(point.Text).Points;
            var isBelow = IsOfColumns ? to < 0 : LineLabels.SideOf(_scene, category, series) == LabelSide.Low;
            _room.Take(MiddleOf(category) - (width / 2), HeightOf(to) - (isBelow ? 0 : Leading), width, Leading);
        }
    }

    private void TakeLine(int category, double start, double end)
    {
        for (var i = 0; i < Parts; i++)
        {
            var (one, other) = (start + ((end - start) * i / Parts), start + ((end - start) * (i + 1) / Parts));
            _room.Take(MiddleOf(category - 1) + (Slot * i / Parts), Math.Min(one, other) - 1, Slot / Parts, Math.Abs(other - one) + 2);
        }
    }
}
