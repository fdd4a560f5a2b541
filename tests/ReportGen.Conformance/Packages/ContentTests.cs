using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance.Packages;

/// <summary>What stands in the packages beside the code.</summary>
[Collection(SharedPackages.Name)]
public class ContentTests(PackedPackages packages)
{
    public static TheoryData<string> Libraries => ["ReportGen", "ReportGen.Fonts", "ReportGen.Fonts.Chinese"];

    public static TheoryData<string> All => [.. Libraries.Select(l => l.Data), "ReportGen.Cli"];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_package_says_what_it_is_and_under_which_licences(string id)
    {
        using var package = packages.Open(id);
        var about = XDocument.Load(package.GetEntry(id + ".nuspec")!.Open()).Root!.Elements().Single();
        string? Said(string name) => about.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;
        Assert.Equal(id, Said("id"));
        Assert.Equal("README.md", Said("readme"));
        Assert.False(string.IsNullOrWhiteSpace(Said("description")));
        Assert.StartsWith("MIT", Said("license"), StringComparison.Ordinal);
        Assert.All(["README.md", "LICENSE", "THIRD-PARTY-NOTICES.md"], name => Assert.Equal(File.ReadAllText(RepositoryFolder.File(name)), Text(package, name)));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Libraries_bring_their_documentation_and_their_symbols(string id)
    {
        using var package = packages.Open(id);
        using var symbols = packages.Open(id, "snupkg");
        Assert.Contains("<summary>", Text(package, $"lib/net10.0/{id}.xml"), StringComparison.Ordinal);
        Assert.NotNull(symbols.GetEntry($"lib/net10.0/{id}.pdb"));
    }

    [Theory]
    [InlineData("ReportGen.Fonts", "ReportGen.Fonts")]
    [InlineData("ReportGen.Fonts.Chinese", "ReportGen.Fonts.Chinese")]
    [InlineData("ReportGen.Cli", "ReportGen.Fonts", "ReportGen.Fonts.Chinese")]
    public void Fonts_come_with_their_licences(string id, params string[] fonts)
    {
        using var package = packages.Open(id);
        var expected = fonts.SelectMany(f => Directory.EnumerateFiles(RepositoryFolder.File("src", f, "Files"), "OFL-*.txt")).Select(Path.GetFileName);
        var found = package.Entries.Where(e => e.FullName.StartsWith("licences/", StringComparison.Ordinal)).Select(e => e.FullName["licences/".Length..]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_that_the_tool_carries_of_others_is_named_in_the_notices()
    {
        using var package = packages.Open("ReportGen.Cli");
        var notices = Text(package, "THIRD-PARTY-NOTICES.md");
        using var parts = JsonDocument.Parse(Text(package, "tools/net10.0/any/ReportGen.Cli.deps.json"));
        var others = parts.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(l => l.Value.GetProperty("type").GetString() == "package")
            .Select(l => l.Name[..l.Name.IndexOf('/', StringComparison.Ordinal)])
            .ToList();
        Assert.Contains("Spectre.Console.Ansi", others);
        Assert.All(others, name => Assert.Contains(name, notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_carries_no_symbols_of_others()
    {
        using var package = packages.Open("ReportGen.Cli");
        var symbols = package.Entries.Where(e => e.Name.EndsWith(".pdb", StringComparison.Ordinal)).Select(e => e.Name);
        Assert.All(symbols, name => Assert.StartsWith("ReportGen", name, StringComparison.Ordinal));
    }

    private static string Text(ZipArchive package, string name)
    {
        var entry = package.GetEntry(name);
        Assert.True(entry is not null, $"{name} is missing");
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
