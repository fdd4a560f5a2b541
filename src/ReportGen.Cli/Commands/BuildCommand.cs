using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary><c>build DIR</c>: the outputs.</summary>
internal sealed class BuildCommand : Command, IReportCommand
{
    private readonly Argument<string> _folder = CommonOptions.Folder("The report's folder.");
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder of the outputs.", HelpName = "DIR", DefaultValueFactory = _ => "output" };
    private readonly Option<string?> _only = new("--only") { Description = "Write one kind of file alone.", HelpName = "pdf|docx" };
    private readonly Option<string?> _edition = new("--edition") { Description = "Build the edition of one language alone.", HelpName = "LANG" };
    private readonly Option<string?> _period = new("--period") { Description = "Reporting period, over the settings'.", HelpName = "P" };
    private readonly Option<bool> _strict = CommonOptions.Strict();

    public BuildCommand()
        : base("build", "Build a report's PDF, DOCX and list of figures.")
    {
        _only.AcceptOnlyFromAmong("pdf", "docx");
        Add(_folder);
        Add(_output);
        Add(_only);
        Add(_edition);
        Add(_period);
        Add(_strict);
    }

    public int Execute(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var report = ReportLoader.Load(
            arguments.GetRequiredValue(_folder),
            Overrides(arguments),
            arguments.GetValue(_edition),
            invocation.CancellationToken);
        invocation.Terminal.Show(report.Diagnostics);
        if (!Verdict.Passes(report.Diagnostics, arguments.GetValue(_strict)))
        {
            invocation.Terminal.Remark($"{Verdict.Summary(report.Diagnostics)}; nothing was written");
            return ExitCode.InputProblem;
        }

        var files = report.Save(arguments.GetRequiredValue(_output), Kinds(arguments.GetValue(_only)), invocation.CancellationToken);
        foreach (var file in files)
        {
            invocation.Terminal.Say(file);
        }

        return ExitCode.Done;
    }

    private Dictionary<string, string> Overrides(ParseResult arguments) =>
        arguments.GetValue(_period) is { } period ? new() { ["period"] = period } : [];

    /// <summary>With one kind asked for, the list of figures still comes: it tells what that file prints.</summary>
    private static OutputKinds? Kinds(string? only) => only switch
    {
        "pdf" => OutputKinds.Pdf | OutputKinds.Figures,
        "docx" => OutputKinds.Docx | OutputKinds.Figures,
        _ => null,
    };
}
