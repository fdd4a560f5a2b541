using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Takes the places that lines run through, so that no words are set upon them.</summary>
internal static class LineRoom
{
    /// <summary>Boxes along a line are as wide as this.</summary>
    private const double Step = 4;

    public static void Take(LabelRoom room, ChartPlan plan, double[] places, ScaleLine line)
    {
        for (var j = 0; j < plan.Looks.Count; j++)
        {
            (double X, double Y)? before = null;
            for (var i = 0; i < places.Length; i++)
            {
                (double X, double Y)? here = plan.Stacks[i, j] is var (_, to) ? (places[i], line.At(to)) : null;
                if (before is { } from && here is { } end)
                {
                    Take(room, from, end);
                }
                else if (here is { } alone)
                {
                    room.Take(alone.X - 1, alone.Y - 1, 2, 2);
                }

                before = here;
            }
        }
    }

    private static void Take(LabelRoom room, (double X, double Y) from, (double X, double Y) end)
    {
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(end.X - from.X), Math.Abs(end.Y - from.Y)) / Step));
        for (var i = 0; i < parts; i++)
        {
            var (x1, x2) = (from.X + ((end.X - from.X) * i / parts), from.X + ((end.X - from.X) * (i + 1) / parts));
            var (y1, y2) = (from.Y + ((end.Y - from.Y) * i / parts), from.Y + ((end.Y - from.Y) * (i + 1) / parts));
            room.Take(x1, Math.Min(y1, y2) - 0.5, x2 - x1, Math.Abs(y2 - y1) + 1);
        }
    }
}
