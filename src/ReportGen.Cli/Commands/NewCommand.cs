using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary><c>new DIR</c>: a folder that builds at once.</summary>
internal sealed class NewCommand : Command, IReportCommand
{
    private const string Prefix = "template/";
    private readonly Argument<string> _folder = CommonOptions.Folder("The folder to make.");

    public NewCommand()
        : base("new", "Make a report's folder that builds at once.") => Add(_folder);

    public int Execute(Invocation invocation)
    {
        var folder = invocation.Arguments.GetRequiredValue(_folder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            invocation.Terminal.Complain(File.Exists(folder) ? $"reportgen: '{folder}' is a file" : $"reportgen: the folder '{folder}' is not empty");
            invocation.Terminal.Complain("  hint: give the name of a new folder; nothing was changed");
            return ExitCode.WrongUsage;
        }

        try
        {
            WriteTemplate(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Terminal.Complain($"reportgen: the folder '{folder}' cannot be made: {e.Message}");
            return ExitCode.OutputProblem;
        }

        invocation.Terminal.Say(folder);
        invocation.Terminal.Remark($"now edit narrative.md and metrics.csv in it, then run: {ProgramName.Command("build", folder)}");
        return ExitCode.Done;
    }

    private static void WriteTemplate(string folder)
    {
        var assembly = typeof(NewCommand).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, name[Prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(path);
            content.CopyTo(file);
        }
    }
}
