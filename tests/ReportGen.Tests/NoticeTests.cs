using System.Xml.Linq;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests;

/// <summary>THIRD-PARTY-NOTICES.md names everything of others that packages carry; who adds something adds its notice there.</summary>
public class NoticeTests
{
    private static readonly string Notices = File.ReadAllText(RepositoryFolder.File("THIRD-PARTY-NOTICES.md"));

    [Fact]
    public void Every_package_of_the_product_is_named()
    {
        var packages = XDocument.Load(RepositoryFolder.File("Directory.Packages.props")).Descendants("ItemGroup")
            .Single(g => g.Attribute("Label")?.Value == "Product")
            .Elements("PackageVersion")
            .Select(p => p.Attribute("Include")!.Value)
            .ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, name => Assert.Contains(name, Notices, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("OFL-*.txt")]
    [InlineData("hyph-*.tex")]
    public void Every_vendored_file_with_a_licence_of_its_own_is_named(string pattern)
    {
        var files = Directory.EnumerateFiles(RepositoryFolder.File("src"), pattern, SearchOption.AllDirectories).Select(Path.GetFileName).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, name => Assert.Contains($"`{name}`", Notices, StringComparison.Ordinal));
    }
}
