using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Inline;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Tables;

/// <summary>A row of a table, or one line of a row that is higher than a page.</summary>
/// <param name="cells">The cells from left to right.</param>
internal sealed class RowStrip(CellLines[] cells) : Strip
{
    /// <summary>The table that parts if a page begins here, though one page could hold it; null for none.</summary>
    public Table? Parted { get; set; }

    /// <summary>Space above the lines.</summary>
    public double Padding { get; init; }

    /// <summary>What lies under the row; null for nothing.</summary>
    public RowGround? Ground { get; init; }

    /// <summary>Whether cells stand at the foot of the row, as heads do, rather than at its top.</summary>
    public bool IsHead { get; init; }

    /// <summary>The rules below.</summary>
    public IReadOnlyList<RowRule> Rules { get; init; } = [];

    public override IReadOnlyList<NoteMark> Marks
    {
        get
        {
            List<NoteMark>? marks = null;
            foreach (var cell in cells)
            {
                for (var i = 0; i < cell.Lines.Count; i++)
                {
                    if (cell.Lines[i].Notes.Count > 0)
                    {
                        (marks ??= []).AddRange(cell.Lines[i].Notes);
                    }
                }
            }

            return marks is null ? [] : marks;
        }
    }

    public override void Paint(PageCanvas canvas, double top)
    {
        if (Ground is { } ground)
        {
            canvas.Fill(ground.X, top, ground.Width, Height, ground.Color);
        }

        for (var i = 0; i < Rules.Count; i++)
        {
            var rule = Rules[i];
            canvas.Fill(rule.X, top + Height - rule.Thickness, rule.Width, rule.Thickness, rule.Color);
        }

        foreach (var cell in cells)
        {
            var y = IsHead ? top + Height - Padding - cell.Height : top + Padding;
            for (var i = 0; i < cell.Lines.Count; i++)
            {
                var line = cell.Lines[i];
                canvas.Line(line, cell.X, y + line.Ascent);
                y += line.Height;
            }
        }
    }
}

/// <summary>A rule along the lower edge of a row.</summary>
internal sealed record RowRule(double X, double Width, double Thickness, Color Color);

/// <summary>The coloured ground of a row.</summary>
internal sealed record RowGround(double X, double Width, Color Color);
