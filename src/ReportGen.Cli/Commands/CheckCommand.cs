using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary><c>check DIR</c>: every problem, nothing written.</summary>
internal sealed class CheckCommand : Command, IReportCommand
{
    private readonly Argument<string> _folder = CommonOptions.Folder("The report's folder.");
    private readonly Option<bool> _strict = CommonOptions.Strict();

    public CheckCommand()
        : base("check", "Find every problem of a report; write nothing.")
    {
        Add(_folder);
        Add(_strict);
    }

    public int Execute(Invocation invocation)
    {
        var report = ReportLoader.Load(
            invocation.Arguments.GetRequiredValue(_folder),
            new Dictionary<string, string>(),
            edition: null,
            invocation.CancellationToken);
        invocation.Terminal.Show(report.Diagnostics);
        var summary = Verdict.Summary(report.Diagnostics);
        invocation.Terminal.Remark(summary.Length == 0 ? "no problems found" : summary);
        return Verdict.Passes(report.Diagnostics, invocation.Arguments.GetValue(_strict)) ? ExitCode.Done : ExitCode.InputProblem;
    }
}
