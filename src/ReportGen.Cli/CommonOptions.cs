using System.CommandLine;

namespace ReportGen.Cli;

/// <summary>Options and arguments that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but errors.", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more: notes, and details of a fault.", Recursive = true };

    public static Option<bool> Strict() => new("--strict") { Description = "Take warnings for errors." };

    public static Argument<string> Folder(string description) => new("DIR") { Description = description };
}
