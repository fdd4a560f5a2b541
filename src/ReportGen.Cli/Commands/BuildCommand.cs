using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary><c>build DIR</c>: the outputs.</summary>
internal sealed class BuildCommand : Command, IReportCommand
{
    private readonly ReportRun _run = new();

    private readonly Option<string> _output = CommonOptions.NotEmpty(
        new Option<string>("--output", "-o") { Description = "Folder of the outputs.", HelpName = "DIR", DefaultValueFactory = _ => "output" },
        "the name of a folder",
        name => !string.IsNullOrWhiteSpace(name));

    private readonly Option<string?> _only = CommonOptions.OneOf(
        new Option<string?>("--only") { Description = "Write one kind of document alone.", HelpName = "pdf|docx" },
        "pdf",
        "docx");

    public BuildCommand()
        : base("build", "Build a report's PDF, DOCX and list of figures.")
    {
        _run.AddTo(this);
        Add(_output);
        Add(_only);
    }

    public int Execute(Invocation invocation)
    {
        var (report, exitCode) = _run.Load(invocation);
        var summary = Verdict.Summary(report.Diagnostics);
        if (exitCode != ExitCode.Done)
        {
            invocation.Terminal.Remark($"{Verdict.Ground(report.Diagnostics)}; nothing was written");
            return exitCode;
        }

        var arguments = invocation.Arguments;
        var files = report.Save(arguments.GetRequiredValue(_output), Kinds(arguments.GetValue(_only)), invocation.CancellationToken);
        foreach (var file in files)
        {
            invocation.Terminal.Say(file);
        }

        if (summary.Length > 0)
        {
            invocation.Terminal.Remark($"{summary}; the files were written");
        }

        return ExitCode.Done;
    }

    /// <summary>With one kind asked for, the list of figures still comes: it tells what that file prints.</summary>
    private static OutputKinds? Kinds(string? only) => only?.ToLowerInvariant() switch
    {
        "pdf" => OutputKinds.Pdf | OutputKinds.Figures,
        "docx" => OutputKinds.Docx | OutputKinds.Figures,
        _ => null,
    };
}
