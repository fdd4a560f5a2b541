namespace ReportGen.Binding.Lint;

/// <summary>How far the words around a number name a series.</summary>
/// <param name="Part">Part of the words of its best known name that stand there, from 0 to 1.</param>
/// <param name="Words">How many they are.</param>
internal readonly record struct Naming(double Part, int Words)
{
    // Of a name of three words, two.
    private const double Most = 0.6;

    // A name in hanzi is told by its pairs, of which those over a joint are no words.
    private const double MostPairs = 0.5;

    /// <summary>Whether the parts are pairs of hanzi.</summary>
    public bool IsOfPairs { get; init; }

    /// <summary>Whether most of a name stands there.</summary>
    public bool IsClear => Words >= 2 && Part >= (IsOfPairs ? MostPairs : Most);

    /// <summary>Whether nearly all of a name stands there, and the name is more than a word and its unit.</summary>
    public bool IsFull => Words >= 3 && Part >= 0.75;
}
