namespace ReportGen.Tests.Mutations;

/// <summary>A report with one change.</summary>
/// <param name="Kind">Name of the kind of change.</param>
/// <param name="What">What was changed, for whoever reads a failure.</param>
/// <param name="Report">The changed report.</param>
internal sealed record Mutant(string Kind, string What, SampleReport Report)
{
    /// <summary>What the changed words claim.</summary>
    public IReadOnlyList<StatedClaim> Claims { get; init; } = [];

    /// <summary>Whether the figures contradict the words only as far as numbers by hand can be trusted: a warning, which --strict heeds.</summary>
    public Severity Level { get; init; } = Severity.Error;

    public override string ToString() => $"{Kind}: {Report.Name}: {What}";
}
