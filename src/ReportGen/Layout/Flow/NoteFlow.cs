namespace ReportGen.Layout.Flow;

/// <summary>A note, set: it begins at the foot of the page of its first mark and goes on at the next one's if it must.</summary>
internal sealed class NoteFlow
{
    /// <summary>A note of no more lines is never split.</summary>
    private const int MostKept = 4;

    public NoteFlow(IReadOnlyList<Strip> strips)
    {
        Strips = strips;
        var least = 0.0;
        for (var i = 0; i < strips.Count; i++)
        {
            least = least == 0 && i > 0 && strips[i].Break == BreakRule.Allowed ? Height : least;
            Height += strips[i].SpaceBefore + strips[i].Height;
        }

        Least = least == 0 || strips.Count <= MostKept ? Height : least;
    }

    public IReadOnlyList<Strip> Strips { get; }

    /// <summary>Height of the whole note with the space above it.</summary>
    public double Height { get; }

    /// <summary>Height of the least that may stand on the page of its mark.</summary>
    public double Least { get; }
}
