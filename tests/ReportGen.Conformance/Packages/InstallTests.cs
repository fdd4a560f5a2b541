using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance.Packages;

/// <summary>What users install from a folder of packages makes the same files as the library that the tests see.</summary>
[Collection(SharedPackages.Name)]
public class InstallTests(PackedPackages packages)
{
    /// <summary>The package folder of the machine only spares fetching what others made; sources are those of the machine.</summary>
    private string NuGetConfig => $"""
        <configuration>
          <packageSources><add key="reportgen" value="{packages.Feed}" /></packageSources>
          <fallbackPackageFolders><add key="machine" value="{DotNet.MachinePackageFolder}" /></fallbackPackageFolders>
        </configuration>
        """;

    private static string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ReportGen" Version="{PackedPackages.Version}" />
            <PackageReference Include="ReportGen.Fonts" Version="{PackedPackages.Version}" />
            <PackageReference Include="ReportGen.Fonts.Chinese" Version="{PackedPackages.Version}" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void The_readmes_first_program_builds_the_booklet_with_the_packages()
    {
        var folder = packages.NewFolder("consumer");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), NuGetConfig);
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), FirstProgram());
        CopyInput(folder);
        packages.DotNet.Run(folder, "build", "-o", "bin");
        packages.DotNet.Run(folder, Path.Combine("bin", "Consumer.dll"));
        AssertSameAsHere(folder);
    }

    [Fact]
    public void The_tool_builds_the_booklet()
    {
        var folder = packages.NewFolder("tool");
        packages.DotNet.Run(folder, "tool", "install", "ReportGen.Cli", "--tool-path", folder, "--version", PackedPackages.Version, "--add-source", packages.Feed);
        CopyInput(folder);
        var tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "reportgen.exe" : "reportgen");
        packages.DotNet.Run(tool, folder, ["build", "input", "-o", "output"]);
        AssertSameAsHere(folder);
    }

    private static string FirstProgram()
    {
        const string Opening = "```csharp\n";
        var readme = File.ReadAllText(RepositoryFolder.File("README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static void CopyInput(string folder)
    {
        var source = RepositoryFolder.File("input");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "input", Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void AssertSameAsHere(string folder)
    {
        var output = Path.Combine(folder, "output");
        var expected = Report.Load(Path.Combine(folder, "input"), TestFonts.Options).Save(Path.Combine(folder, "expected"));
        Assert.Equal(expected.Select(Path.GetFileName).Order(), Directory.EnumerateFiles(output).Select(Path.GetFileName).Order());
        foreach (var file in expected)
        {
            var made = File.ReadAllBytes(Path.Combine(output, Path.GetFileName(file)));
            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(made), Path.GetFileName(file) + " has other bytes");
        }
    }
}
