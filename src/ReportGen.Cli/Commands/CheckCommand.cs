using System.CommandLine;

namespace ReportGen.Cli.Commands;

/// <summary><c>check DIR</c>: every problem, nothing written unless asked to fix.</summary>
internal sealed class CheckCommand : Command, IReportCommand
{
    private readonly ReportRun _run = new();
    private readonly Option<bool> _fix = new("--fix") { Description = "Put bindings in the place of figures typed by hand, where that is certain, and show them." };

    public CheckCommand()
        : base("check", "Find every problem of a report; write nothing.")
    {
        _run.AddTo(this);
        Add(_fix);
    }

    public int Execute(Invocation invocation)
    {
        if (invocation.Arguments.GetValue(_fix))
        {
            _run.Fix(invocation);
        }

        var (report, exitCode) = _run.Load(invocation);
        var summary = Verdict.Summary(report.Diagnostics);
        var notes = report.Diagnostics.Count(d => d.Severity == Severity.Note);
        invocation.Terminal.Remark(
            (summary.Length == 0 ? "no problems found" : summary)
            + (notes > 0 ? $" (and {Terminal.Counted(notes, "note")}, which --verbose shows)" : string.Empty));
        return exitCode;
    }
}
