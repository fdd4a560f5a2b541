using System.Runtime.InteropServices;

namespace ReportGen.Binding.Lint;

/// <summary>All numbers of a catalogue by their digits, to find those that a typed one is a slip of.</summary>
internal sealed class DigitIndex
{
    // A number is also copied rounded, to two digits and more, up to four: 50.4 for 50.421.
    private const int FewestRounded = 10;
    private const int MostRounded = 9_999;

    // Numbers with the same digits that are looked at: in a catalogue with more of them they tell nothing apart.
    private const int MostAlike = 40;

    private const long MostDigits = 1_000_000_000_000_000;

    private readonly List<PlainFact> _facts;

    /// <summary>The first link of the numbers with the same digits.</summary>
    private readonly Dictionary<long, int> _first;

    // A list for each of so many numbers would cost more than the catalogue.
    private readonly List<(int Fact, int Next)> _links;

    public DigitIndex(List<PlainFact> facts)
    {
        _facts = facts;
        _first = new Dictionary<long, int>(facts.Count);
        _links = new List<(int Fact, int Next)>(facts.Count);

        // What is linked last is found first.
        for (var fact = facts.Count - 1; fact >= 0; fact--)
        {
            if (Digits(facts[fact].Size) is { } digits and > 0)
            {
                Link(digits, fact);
            }
        }
    }

    /// <summary>The facts whose digits these are, exactly or rounded, in the order of the catalogue.</summary>
    public IEnumerable<PlainFact> Find(long digits) => _first.TryGetValue(Trimmed(digits), out var first) ? From(first) : [];

    /// <summary>Whether digits are all those of a fact, none of them rounded.</summary>
    public static bool IsExact(long digits, PlainFact fact) => Digits(fact.Size) == Trimmed(digits);

    private IEnumerable<PlainFact> From(int link)
    {
        for (var seen = 0; seen < MostAlike && link >= 0; seen++)
        {
            yield return _facts[_links[link].Fact];
            link = _links[link].Next;
        }
    }

    /// <summary>The digits of a number without its decimal mark, zeros at the end left out, the first fourteen; null for a larger number.</summary>
    private static long? Digits(decimal value)
    {
        while (value != decimal.Truncate(value) && value < MostDigits / 10)
        {
            value *= 10;
        }

        return value < MostDigits ? Trimmed((long)value) : null;
    }

    private static long Trimmed(long digits)
    {
        while (digits > 0 && digits % 10 == 0)
        {
            digits /= 10;
        }

        return digits;
    }

    private void Link(long digits, int fact)
    {
        Put(digits, fact);
        var step = 10L;
        for (var kept = digits / step; kept >= FewestRounded; kept /= 10)
        {
            if (kept <= MostRounded)
            {
                Put(Trimmed((digits + step / 2) / step), fact);
            }

            step *= 10;
        }
    }

    private void Put(long digits, int fact)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, digits, out var isThere);
        _links.Add((fact, isThere ? first : -1));
        first = _links.Count - 1;
    }
}
