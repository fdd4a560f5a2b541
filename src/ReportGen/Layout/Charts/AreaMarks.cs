using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Charts;

/// <summary>Areas: one alone in a tint below its line, several on one another, parted by their outlines, dark ones by white lines.</summary>
internal sealed class AreaMarks(ChartSketch sketch, double[] places, ScaleLine line)
{
    private const double Thickness = 1.4;
    private const double Parting = 0.8;
    private const double Tint = 0.75;

    public void Draw()
    {
        for (var j = 0; j < sketch.Plan.Looks.Count; j++)
        {
            for (var i = 0; i < places.Length;)
            {
                var end = EndOf(j, i);
                if (end > i)
                {
                    DrawRun(j, i, end);
                }

                i = Math.Max(end, i + 1);
            }
        }
    }

    private bool IsAlone => sketch.Plan.Looks.Count == 1;

    /// <summary>Where the values end that follow one another without a gap.</summary>
    private int EndOf(int series, int start)
    {
        var end = start;
        while (end < places.Length && sketch.Plan.Stacks[end, series] is not null)
        {
            end++;
        }

        return end;
    }

    private void DrawRun(int series, int start, int end)
    {
        var (outline, upper) = (new ShapeBuilder(), new ShapeBuilder());
        for (var i = start; i < end; i++)
        {
            var y = line.At(sketch.Plan.Stacks[i, series]!.Value.To);
            _ = i == start ? outline.Move(places[i], y) : outline.Line(places[i], y);
            _ = i == start ? upper.Move(places[i], y) : upper.Line(places[i], y);
        }

        for (var i = end - 1; i >= start; i--)
        {
            outline.Line(places[i], line.At(sketch.Plan.Stacks[i, series]!.Value.From));
        }

        var fill = sketch.Plan.Looks[series].Fill;
        var area = outline.Close().Build();
        if (IsAlone)
        {
            sketch.Drawing.Fill(area, Tinted(fill.Color));
            sketch.Drawing.Draw(upper.Build(), new Ink(fill.Color, Thickness));
            return;
        }

        sketch.Drawing.Fill(area, fill);
        if (!fill.IsTinted)
        {
            sketch.Drawing.Draw(upper.Build(), new Ink(Color.White, Parting));
        }
    }

    private static Color Tinted(Color color) => new(Light(color.R), Light(color.G), Light(color.B));

    private static byte Light(byte level) => (byte)Math.Round(level + ((255 - level) * Tint));
}
