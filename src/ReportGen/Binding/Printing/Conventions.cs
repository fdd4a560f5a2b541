namespace ReportGen.Binding.Printing;

/// <summary>How an edition prints numbers, units and dates.</summary>
/// <remarks>A table of the project after CLDR 46, so that bytes do not hang on the machine's ICU.</remarks>
internal sealed record Conventions
{
    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Scales of unit words that are printed as they stand, in powers of ten.</summary>
    public required IReadOnlyList<int> NativeExponents { get; init; }

    /// <summary>Scales that a number is brought to, largest first.</summary>
    public required IReadOnlyList<Scale> Scales { get; init; }

    /// <summary>Between a number and a scale or a unit in Latin letters.</summary>
    public required string Gap { get; init; }

    /// <summary>A bound, <c>{0}</c> the number.</summary>
    public required string Over { get; init; }

    public required string Under { get; init; }

    public required string About { get; init; }

    /// <summary>A claim to be just below, <c>{0}</c> the number.</summary>
    public required string Nearly { get; init; }

    /// <summary>What the difference of two percentages is counted in.</summary>
    public required string PercentagePoints { get; init; }

    /// <summary>The same, for one.</summary>
    public required string PercentagePoint { get; init; }

    /// <summary>Numbers in words and ordinals.</summary>
    public required INumerals Numerals { get; init; }

    public required DateOrder DateOrder { get; init; }

    public string Group { get; init; } = ",";

    public string DecimalMark { get; init; } = ".";

    /// <summary>U+2212: as wide as the plus, and it never hyphenates.</summary>
    public string Minus { get; init; } = "\u2212";

    /// <summary>Whether the text is Chinese: no blank before units, CJK punctuation.</summary>
    public bool IsChinese => Language.StartsWith("zh", StringComparison.Ordinal);

    /// <summary>The conventions of a language; English for one that has none of its own.</summary>
    public static Conventions For(string language) => ConventionTable.Find(language) ?? ConventionTable.English;

    /// <summary>Whether the language has conventions of its own.</summary>
    public static bool Has(string language) => ConventionTable.Find(language) is not null;
}
