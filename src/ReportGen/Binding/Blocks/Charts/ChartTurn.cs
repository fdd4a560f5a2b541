namespace ReportGen.Binding.Blocks.Charts;

/// <summary>What a word calls a place of a course.</summary>
internal enum ChartTurn
{
    /// <summary>Above what is beside it.</summary>
    Crest,

    /// <summary>Above all others.</summary>
    Highest,

    /// <summary>Below what is beside it.</summary>
    Trough,

    /// <summary>Below all others.</summary>
    Lowest,
}
