namespace ReportGen.Tests.Mutations;

/// <summary>Makes all changes of one kind, always the same ones.</summary>
internal interface IMutator
{
    IEnumerable<Mutant> Of(SampleReport report);
}
