namespace ReportGen.Binding.Narrative;

/// <summary>What stands in <c>{#id .class key=value}</c>.</summary>
/// <param name="Id">Null for none.</param>
/// <param name="Classes">Without their dots; <c>{-}</c> is <c>unnumbered</c>.</param>
/// <param name="Pairs">Keys with their values.</param>
/// <param name="Span">The braces and what is between them.</param>
internal sealed record AttributeList(
    string? Id,
    IReadOnlyList<string> Classes,
    IReadOnlyList<KeyValuePair<string, string>> Pairs,
    SourceSpan Span)
{
    /// <summary>Whether <c>unnumbered</c> was written as <c>-</c>.</summary>
    public bool HasDash { get; init; }

    public static AttributeList None { get; } = new(null, [], [], SourceSpan.None);

    /// <summary>The class of headings without a number.</summary>
    public const string Unnumbered = "unnumbered";

    public bool HasClass(string name) => Classes.Contains(name);

    public string? Find(string key) => Pairs.Where(p => p.Key == key).Select(p => p.Value).FirstOrDefault();

    /// <summary>Parts that are none of those that mean something where they stand.</summary>
    public IEnumerable<string> Unknown(string[] classes, string[] keys) =>
        Classes.Except(classes).Select(c => HasDash && c == Unnumbered ? "{-}" : "." + c).Concat(Pairs.Select(p => p.Key).Except(keys).Select(k => k + "="));
}
