using System.Diagnostics;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Conformance;

/// <summary>What an outside program said.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public string All => Output + Error;
}

/// <summary>Runs outside judges. One that is missing is skipped aloud on a user's machine and fails where judges are required.</summary>
internal static class Tool
{
    /// <summary>Skips or fails the test if a program is not on the PATH.</summary>
    public static void Need(string program)
    {
        if (Find(program) is null)
        {
            Missing($"'{program}' is not installed, so it could not judge; .ci/run shows how to install it");
        }
    }

    /// <summary>Skips the test, or fails it where judges are required.</summary>
    public static void Missing(string reason)
    {
        if (Judges.AreRequired)
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    /// <summary>Runs a program to its end.</summary>
    public static ToolResult Run(string program, params string[] arguments) => Run(new ProcessStartInfo(program, arguments));

    /// <summary>Runs a program to its end, in a folder and with variables of the caller's choice.</summary>
    public static ToolResult Run(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, false);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
