namespace ReportGen.Layout.Flow;

/// <summary>How much of a page its notes take, rule and spaces included.</summary>
/// <param name="Whole">All of them.</param>
/// <param name="Least">What must stand on the page at the least: of the last note only the beginning.</param>
internal readonly record struct FootNeed(double Whole, double Least)
{
    /// <summary>The need with further notes.</summary>
    /// <param name="notes">The notes; null for none.</param>
    /// <param name="margin">Height of what parts text from notes.</param>
    public FootNeed With(IReadOnlyList<NoteFlow>? notes, double margin)
    {
        var need = this;
        for (var i = 0; i < notes?.Count; i++)
        {
            var before = need.Whole > 0 ? need.Whole : margin;
            need = new FootNeed(before + notes[i].Height, before + notes[i].Least);
        }

        return need;
    }
}
