using ReportGen.Document;

namespace ReportGen.Layout.Flow;

/// <summary>A table or picture that stands at the head or foot of a page, whole.</summary>
internal sealed class FloatFlow
{
    public FloatFlow(IReadOnlyList<Strip> strips, FloatPlacement placement)
    {
        (Strips, Placement) = (strips, placement);
        var tops = new double[strips.Count];
        for (var i = 0; i < strips.Count; i++)
        {
            tops[i] = Height + (i == 0 ? 0 : strips[i].SpaceBefore);
            Height = tops[i] + strips[i].Height;
        }

        Tops = tops;
        Notes = [.. strips.SelectMany(strip => strip.Notes ?? [])];
    }

    public IReadOnlyList<Strip> Strips { get; }

    public FloatPlacement Placement { get; }

    /// <summary>Upper edges, from that of the float.</summary>
    public IReadOnlyList<double> Tops { get; }

    public double Height { get; }

    /// <summary>Notes of all strips.</summary>
    public IReadOnlyList<NoteFlow> Notes { get; }
}
