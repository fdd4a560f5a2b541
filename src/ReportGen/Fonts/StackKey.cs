namespace ReportGen.Fonts;

/// <summary>What of a style decides its fonts. Equal by content: styles are copied with changes all the time.</summary>
internal readonly struct StackKey(IReadOnlyList<string> families, int weight, bool italic) : IEquatable<StackKey>
{
    public IReadOnlyList<string> Families { get; } = families;

    public int Weight { get; } = weight;

    public bool Italic { get; } = italic;

    public bool Equals(StackKey other)
    {
        if (Weight != other.Weight || Italic != other.Italic || Families.Count != other.Families.Count)
        {
            return false;
        }

        if (ReferenceEquals(Families, other.Families))
        {
            return true;
        }

        for (var i = 0; i < Families.Count; i++)
        {
            if (!string.Equals(Families[i], other.Families[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is StackKey other && Equals(other);

    public override int GetHashCode()
    {
        var first = Families.Count > 0 ? StringComparer.Ordinal.GetHashCode(Families[0]) : 0;
        return HashCode.Combine(first, Families.Count, Weight, Italic);
    }
}
