namespace ReportGen.Binding.Lint;

/// <summary>What the words around a number must say before it counts as a slip of a fact.</summary>
internal enum SlipProof
{
    /// <summary>They hardly leave another meaning.</summary>
    OnlyMeaning,

    /// <summary>That, or they name the fact and its kin are printed beside it.</summary>
    Kin,

    /// <summary>Those of its own clause name the fact.</summary>
    Clause,

    /// <summary>They name the fact.</summary>
    Name,

    /// <summary>That, or they have a unit that few figures have.</summary>
    Unit,
}
