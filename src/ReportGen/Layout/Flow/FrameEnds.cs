namespace ReportGen.Layout.Flow;

/// <summary>Where a frame might end: the latest place of each rule, with all notes whole and with one split.</summary>
internal sealed class FrameEnds
{
    private const int None = -1;

    private readonly int[] _whole = new int[(int)BreakRule.Forced];
    private readonly int[] _split = new int[(int)BreakRule.Forced];
    private readonly double[] _left = new double[(int)BreakRule.Forced];

    public void Clear()
    {
        Array.Fill(_whole, None);
        Array.Fill(_split, None);
    }

    /// <summary>Notes a place.</summary>
    /// <param name="index">The strip that the next page would begin with.</param>
    /// <param name="rule">The rule before it.</param>
    /// <param name="left">Room that text and notes would leave; below 0 where a note must be split.</param>
    public void Add(int index, BreakRule rule, double left)
    {
        if (left >= 0)
        {
            _whole[(int)rule] = index;
            _left[(int)rule] = left;
        }
        else
        {
            _split[(int)rule] = index;
        }
    }

    /// <summary>The latest place of the mildest rule. A note or a table is split only where too much of the page would stay blank.</summary>
    /// <param name="most">What may stay blank.</param>
    public (int Index, BreakRule Rule) Choose(MostBlank most)
    {
        for (var rule = 0; rule < _whole.Length; rule++)
        {
            var isWhole = _whole[rule] != None && (_split[rule] == None || _left[rule] <= most.BeforeNote);
            var index = isWhole ? _whole[rule] : _split[rule];
            if (index != None && !(isWhole && rule == (int)BreakRule.Allowed && LeavesTooMuch(index, most)))
            {
                return (index, (BreakRule)rule);
            }
        }

        throw new System.Diagnostics.UnreachableException("a frame without an end");
    }

    /// <summary>Whether a table that follows is to part rather than to leave so much blank.</summary>
    private bool LeavesTooMuch(int index, MostBlank most) =>
        _left[(int)BreakRule.Allowed] > most.BeforeTable && _whole[(int)BreakRule.Reluctant] > index;
}
