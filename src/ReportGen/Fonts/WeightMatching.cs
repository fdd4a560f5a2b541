namespace ReportGen.Fonts;

/// <summary>Which weight stands in for one that a family lacks.</summary>
internal static class WeightMatching
{
    private const int Regular = 400;
    private const int Medium = 500;

    /// <summary>How far a weight is from the wanted one; the nearest has the lowest rank.</summary>
    /// <remarks>
    /// The order of https://www.w3.org/TR/css-fonts-4/#font-style-matching, step 4: regular and medium stand in for each other
    /// first, then light text seeks lighter weights and bold text bolder ones.
    /// </remarks>
    public static int Rank(int wanted, int weight)
    {
        // Larger than any difference between weights, so that the preferred direction always wins.
        const int otherDirection = 1000;
        if (wanted is >= Regular and <= Medium)
        {
            return weight switch
            {
                _ when weight >= wanted && weight <= Medium => weight - wanted,
                _ when weight < wanted => otherDirection + wanted - weight,
                _ => (2 * otherDirection) + weight - wanted,
            };
        }

        var prefersLighter = wanted < Regular;
        var isLighter = weight < wanted;
        return Math.Abs(weight - wanted) + (weight == wanted || isLighter == prefersLighter ? 0 : otherDirection);
    }
}
