using ReportGen.Document;

namespace ReportGen.Layout.Flow;

/// <summary>Gives the floats of a page their places: those at the head from the top down, those at the foot above the notes.</summary>
internal sealed class FloatPlacer(PageSpace space)
{
    /// <summary>Height of the floats of one kind.</summary>
    public double HeightOf(IEnumerable<FloatFlow> floats, FloatPlacement placement) =>
        floats.Where(flow => flow.Placement == placement).Sum(space.SlotOf);

    /// <summary>Places floats at the head.</summary>
    /// <returns>Null for none.</returns>
    public PlacedStrips? AtHead(IEnumerable<FloatFlow> floats) => Place(floats, FloatPlacement.Top, 0);

    /// <summary>Places floats at the foot.</summary>
    /// <param name="floats">Floats of both kinds.</param>
    /// <param name="bottom">Lower edge of the last.</param>
    /// <returns>Null for none.</returns>
    public PlacedStrips? AtFoot(IReadOnlyList<FloatFlow> floats, double bottom) =>
        Place(floats, FloatPlacement.Bottom, bottom - HeightOf(floats, FloatPlacement.Bottom));

    private PlacedStrips? Place(IEnumerable<FloatFlow> floats, FloatPlacement placement, double y)
    {
        var strips = new List<Strip>();
        var tops = new List<double>();
        foreach (var flow in floats.Where(flow => flow.Placement == placement))
        {
            // The space that parts it from the text stands below a float at the head, and above one at the foot.
            var slot = space.SlotOf(flow);
            var top = placement == FloatPlacement.Top ? y : y + slot - flow.Height;
            strips.AddRange(flow.Strips);
            tops.AddRange(flow.Tops.Select(t => top + t));
            y += slot;
        }

        return strips.Count == 0 ? null : new PlacedStrips(strips, tops);
    }
}
