using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>
/// Finds the fact that a typed number was meant for and missed: digits that changed places, a digit that is another, a
/// decimal mark or a scale that moved, another currency. Only where the words name the fact: numbers are alike by chance.
/// </summary>
internal sealed class SlipMatcher(Lazy<List<PlainFact>> facts, Period? period, FactNaming naming)
{
    // Numbers of more digits are not alike by chance if one is another.
    private const int FewOfRounded = 3;

    private DigitIndex? _index;

    /// <summary>The fact that a number misses; null for none.</summary>
    public PlainFact? Find(Numeral numeral, Surroundings around)
    {
        if (numeral.Value == 0 || numeral.Value >= 1_000_000_000_000 || numeral.Decimals > 6 || (around.IsPartial && !numeral.IsPercent) || !PowersOfTen.TryShift(numeral.Value, numeral.Exponent, out var size))
        {
            return null;
        }

        _index ??= new DigitIndex(facts.Value);
        if (!around.HasMinus && _index.Find(DigitsOf(numeral)).Any(f => FactNaming.IsOfKind(numeral, f) && IsCopy(numeral, size, f) && (naming.WordsOf(f.Series).HasUnit(numeral, around) || naming.IsNamed(numeral, f, around))))
        {
            return null;
        }

        PlainFact? best = null;
        var proof = ProofFor(numeral, around);
        var copies = around.HasMinus ? _index.Find(DigitsOf(numeral)).Where(f => f.Size == size && !f.IsBelowZero && FactNaming.IsOfKind(numeral, f)) : [];
        foreach (var candidate in copies.Select(f => new SlipCandidate(SlipKind.Negated, f, DigitsOf(numeral))).Concat(Candidates(numeral, size)))
        {
            var fact = candidate.Fact;
            var isBetter = best is not { } other || (other.Row.Period != period && fact.Row.Period == period);
            if (isBetter && FactNaming.IsTimely(fact, around) && !around.Prints(fact.Row) && !around.Names(Math.Abs(fact.Row.Number!.Value.Value)) && IsLikely(numeral, candidate, around) && IsMeant(numeral, ProofFor(numeral, candidate, proof), fact, around))
            {
                best = fact;
            }
        }

        return best;
    }

    /// <summary>Rounded to two digits, facts are like any number: one of them must be named in full, and its kin be printed.</summary>
    private bool IsLikely(Numeral numeral, SlipCandidate candidate, Surroundings around) =>
        candidate.Kind == SlipKind.Negated || !numeral.HasFewDigits || !candidate.IsRounded
        || (candidate.Kind is SlipKind.Exchanged or SlipKind.Moved
            && around.HasOtherKin(candidate.Fact.Series.Id)
            && naming.WordsOf(candidate.Fact.Series).NamedBy(around.InClause).Part >= 1);

    /// <summary>Few digits are meant for a fact only if their own clause names it, or says nothing beside the kin that are printed.</summary>
    private bool IsNamed(Numeral numeral, PlainFact fact, Surroundings around)
    {
        if (!numeral.HasFewDigits)
        {
            return naming.IsNamed(numeral, fact, around);
        }

        return naming.IsNamed(numeral, fact, around.InClause)
            || (around.HasOtherKin(fact.Series.Id) && around.InClause.IsToldBy(naming.WordsOf(fact.Series)) && naming.IsNamed(numeral, fact, around));
    }

    private bool IsMeant(Numeral numeral, SlipProof proof, PlainFact fact, Surroundings around) => proof switch
    {
        SlipProof.OnlyMeaning => IsOnlyOf(numeral, fact, around),
        SlipProof.Kin => IsOnlyOf(numeral, fact, around) || (around.HasKin(fact.Series.Id) && IsNamed(numeral, fact, around)),
        SlipProof.Clause => naming.IsNamed(numeral, fact, around.InClause),
        SlipProof.Name => IsNamed(numeral, fact, around),
        _ => (naming.WordsOf(fact.Series).HasUnit(numeral, around) && naming.IsRare(fact, around)) || IsNamed(numeral, fact, around),
    };

    private static SlipProof ProofFor(Numeral numeral, Surroundings around) =>
        Traps.IsSmall(numeral) || around.IsDoubtful(numeral) ? SlipProof.OnlyMeaning
        : numeral.HasFewDigits ? SlipProof.Kin
        : SlipProof.Unit;

    /// <summary>That many digits change places by no chance; one of them is another often.</summary>
    private static SlipProof ProofFor(Numeral numeral, SlipCandidate candidate, SlipProof proof) =>
        candidate.Kind == SlipKind.Miscounted ? SlipProof.OnlyMeaning
        : candidate.Kind != SlipKind.Mistyped || proof != SlipProof.Unit ? proof
        : numeral.Significance == FewOfRounded && candidate.IsRounded ? SlipProof.Clause
        : SlipProof.Name;

    /// <summary>Whether the words hardly leave another meaning, as small numbers need.</summary>
    private bool IsOnlyOf(Numeral numeral, PlainFact fact, Surroundings around)
    {
        var words = naming.WordsOf(fact.Series);
        var isHeld = words.HasUnit(numeral, around) || words.HasNoun(around) || around.IsBare;

        // The words before a printed figure name that one.
        var named = words.NamedBy(around.PrintsNumberOf(fact.Series.Id) ? around.InClause : around);
        return isHeld
            && (named.IsFull
                || (named.Words >= 3 && around.HasKin(fact.Series.Id))
                || (named.Part >= 1 && !around.IsAlone && around.IsOnlyOf(words))
                || (around.IsAlone && (named is { Part: >= 1, Words: >= 2 } || around.Prints(fact.Series.Id))));
    }

    private IEnumerable<SlipCandidate> Candidates(Numeral numeral, decimal size)
    {
        var digits = DigitsOf(numeral);
        var (least, most) = Magnitude(size);
        foreach (var fact in _index!.Find(digits))
        {
            var ratio = (double)(size / fact.Size);
            if (FactNaming.IsOfKind(numeral, fact) ? ratio is < 0.5 or > 2 : ratio is > 0.99 and < 1.01 && IsOtherMoney(numeral, fact))
            {
                yield return new SlipCandidate(ratio is < 0.5 or > 2 ? SlipKind.Moved : SlipKind.Renamed, fact, digits);
            }
        }

        foreach (var (kind, meant) in Variants(digits))
        {
            foreach (var fact in _index.Find(meant))
            {
                var isAlike = kind == SlipKind.Miscounted ? numeral.Decimals == 0 && Math.Abs(size - fact.Size) == 1 : fact.Size >= least && fact.Size < most && fact.Size != size;
                if (isAlike && FactNaming.IsOfKind(numeral, fact))
                {
                    yield return new SlipCandidate(kind, fact, meant);
                }
            }
        }
    }

    /// <summary>From where to where numbers have as many digits before their mark.</summary>
    private static (decimal Least, decimal Below) Magnitude(decimal size)
    {
        var least = PowersOfTen.Shift(1, (int)Math.Floor(Math.Log10((double)size)));
        return (least, least * 10);
    }

    private static long DigitsOf(Numeral numeral) => (long)PowersOfTen.Shift(numeral.Value, numeral.Decimals);

    /// <summary>Whether it is a fact, or the number of its cell, whose scale stands elsewhere.</summary>
    private static bool IsCopy(Numeral numeral, decimal size, PlainFact fact) =>
        size == fact.Size || (numeral is { Exponent: 0, Currency: null } && numeral.Value == Math.Abs(fact.Row.Number!.Value.Value));

    private static bool IsOtherMoney(Numeral numeral, PlainFact fact) =>
        numeral is { IsCurrencyClear: true, IsPercent: false } && Currencies.CodeOf(fact.Unit.Base) is { } code && code != numeral.Currency;

    /// <summary>What the digits may have been before a slip of the hand.</summary>
    private static IEnumerable<(SlipKind Kind, long Digits)> Variants(long digits)
    {
        yield return (SlipKind.Miscounted, digits + 1);
        yield return (SlipKind.Miscounted, digits - 1);
        for (long place = 1; place <= digits; place *= 10)
        {
            var (low, high) = (digits / place % 10, digits / place / 10 % 10);
            if (low != high && place * 10 <= digits)
            {
                yield return (SlipKind.Exchanged, digits + ((high - low) - (high - low) * 10) * place);
            }

            for (var digit = 0; digit <= 9; digit++)
            {
                if (digit != low)
                {
                    yield return (SlipKind.Mistyped, digits + (digit - low) * place);
                }
            }
        }
    }
}
