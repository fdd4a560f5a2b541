using Xunit;

namespace ReportGen.Conformance.Packages;

/// <summary>Tests that share the packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackages : ICollectionFixture<PackedPackages>
{
    public const string Name = "Packed packages";
}
