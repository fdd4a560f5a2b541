using System.Diagnostics;
using System.Runtime.InteropServices;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance.Packages;

/// <summary>The .NET command line with a package folder of its own, so that nothing of a test stays in the machine's.</summary>
internal sealed class DotNet(TemporaryFolder home)
{
    /// <summary>Where the packages that a test restores are unpacked.</summary>
    public string PackageFolder => home.File("unpacked");

    /// <summary>The machine's own package folder: what others made is taken from there instead of being fetched again.</summary>
    public static string MachinePackageFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Runs <c>dotnet</c> in a folder, and fails the test if it fails.</summary>
    /// <returns>What it wrote.</returns>
    public string Run(string folder, params string[] arguments) => Run("dotnet", folder, arguments);

    /// <summary>Runs a program that <c>dotnet</c> made in a folder, and fails the test if it fails.</summary>
    /// <returns>What it wrote.</returns>
    public string Run(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        ForgetTheTestRun(start.Environment);
        start.Environment["NUGET_PACKAGES"] = PackageFolder;
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
        // Build servers would outlive the test.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        var said = Tool.Run(start);
        Assert.True(said.ExitCode == 0, $"{program} {string.Join(' ', start.ArgumentList)}\n{said.All}");
        return said.All;
    }

    /// <summary>'dotnet test' tells its children which SDK it is; a child that builds finds its own.</summary>
    private static void ForgetTheTestRun(IDictionary<string, string?> variables)
    {
        foreach (var name in variables.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            variables.Remove(name);
        }
    }
}
