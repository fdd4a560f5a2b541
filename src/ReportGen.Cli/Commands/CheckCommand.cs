using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary><c>check DIR</c>: every problem, nothing written.</summary>
internal sealed class CheckCommand : Command, IReportCommand
{
    private readonly ReportRun _run = new();

    public CheckCommand()
        : base("check", "Find every problem of a report; write nothing.") => _run.AddTo(this);

    public int Execute(Invocation invocation)
    {
        var (report, exitCode) = _run.Load(invocation);
        var summary = Verdict.Summary(report.Diagnostics);
        var notes = report.Diagnostics.Count(d => d.Severity == Severity.Note);
        invocation.Terminal.Remark(
            (summary.Length == 0 ? "no problems found" : summary)
            + (notes > 0 ? $" (and {Terminal.Counted(notes, "note")}, which --verbose shows)" : string.Empty));
        return exitCode;
    }
}
