namespace ReportGen.Tests.Mutations;

/// <summary>What became of a changed report.</summary>
/// <param name="Mutant">The report.</param>
/// <param name="Judgement">What the oracle says of it.</param>
/// <param name="Alarms">Errors found; for what is only warned of, warnings too.</param>
/// <param name="Fault">What should have been otherwise; null if nothing.</param>
internal sealed record Outcome(Mutant Mutant, Judgement Judgement, IReadOnlyList<Diagnostic> Alarms, string? Fault)
{
    public static Outcome Of(Mutant mutant)
    {
        var judgement = Oracle.Judge(mutant);
        var alarms = Checker.Check(mutant.Report).Where(d => d.Severity == Severity.Error || d.Severity == mutant.Level).ToList();
        var fault = (judgement.Verdict, alarms) switch
        {
            (Verdict.True, []) => null,
            (Verdict.True, _) => $"false alarm {alarms[0]}",
            (_, []) => "not caught",
            (Verdict.False, _) when !alarms.Any(HasBothPlaces) => $"caught without both places: {alarms[0]} {alarms[0].Related}",
            _ => null,
        };
        return new Outcome(mutant, judgement, alarms, fault);
    }

    public bool IsTrue => Judgement.Verdict == Verdict.True;

    /// <summary>Whether it is not caught, and nobody could expect that.</summary>
    public bool IsExcused => Alarms.Count == 0 && Judgement.Excuse is not null;

    public override string ToString() => $"{Mutant} [{Judgement.Verdict}] {Fault}";

    /// <summary>The sentence and the cell, or the two cells that contradict each other.</summary>
    private static bool HasBothPlaces(Diagnostic alarm) =>
        alarm.Span.Line > 0 && alarm.Related is { Line: > 0, File: SampleReport.Metrics } && alarm.Span != alarm.Related;
}
