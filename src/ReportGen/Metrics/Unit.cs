namespace ReportGen.Metrics;

/// <summary>A unit: an optional scale word and a base, such as <c>billion CNY</c>, <c>万件</c>, <c>patents</c> or <c>%</c>.</summary>
/// <param name="ScaleWord">The scale as written (<c>billion</c>, <c>亿</c>); empty for none.</param>
/// <param name="Exponent">Power of ten of the scale word: 0 for none, 9 for billion, 8 for 亿.</param>
/// <param name="Base">What is counted, without the scale; empty for a pure number.</param>
internal sealed record Unit(string ScaleWord, int Exponent, string Base)
{
    /// <summary>A pure number.</summary>
    public static Unit None { get; } = new(string.Empty, 0, string.Empty);

    public bool IsPure => Base.Length == 0;

    /// <summary>Whether the cell holds percentage points.</summary>
    public bool IsPercent => Base == "%";

    /// <summary>The unit as it was written; Chinese sets no space behind a scale word.</summary>
    public override string ToString() =>
        ScaleWord.Length > 0 && char.IsAscii(ScaleWord[0]) ? $"{ScaleWord} {Base}".TrimEnd() : ScaleWord + Base;
}
