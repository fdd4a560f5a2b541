using Xunit;

namespace ReportGen.Conformance;

/// <summary>Tests that share the built reports.</summary>
[CollectionDefinition(Name)]
public sealed class SharedReports : ICollectionFixture<BuiltReports>
{
    public const string Name = "Built reports";
}
