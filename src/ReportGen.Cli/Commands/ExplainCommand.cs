using System.CommandLine;
using ReportGen.Cli.Explaining;

namespace ReportGen.Cli.Commands;

/// <summary><c>explain FILE|DIR TEXT</c>: where a printed figure comes from.</summary>
internal sealed class ExplainCommand : Command, IReportCommand
{
    private const string UnknownKind = "RG0810";
    private const string UnknownEdition = "RG0007";

    private readonly Argument<string> _path = new("FILE|DIR") { Description = "A PDF, DOCX or list of figures that 'build' wrote, or the report's folder." };
    private readonly Argument<string[]> _text = new("TEXT") { Description = "What is printed, such as 241,900.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _edition = CommonOptions.Edition();

    public ExplainCommand()
        : base("explain", "Tell where a printed figure comes from: file, row, column, formula, rounding.")
    {
        Add(_path);
        Add(_text);
        Add(_edition);
        Validators.Add(result =>
        {
            if (CommonOptions.FormatOf(result.GetValue(CommonOptions.Format)) == DiagnosticFormat.Sarif)
            {
                result.AddError("'explain' answers as text or json.");
            }
        });
    }

    public int Execute(Invocation invocation)
    {
        var path = invocation.Arguments.GetRequiredValue(_path);
        try
        {
            var (documents, exitCode) = Directory.Exists(path) ? OfFolder(invocation, path) : ([FigureTrace.Read(path)], ExitCode.Done);
            return exitCode == ExitCode.Done
                ? Answer(invocation, new Explanation(string.Join(' ', invocation.Arguments.GetRequiredValue(_text)), documents))
                : exitCode;
        }
        catch (FigureTraceException e)
        {
            invocation.Terminal.Report([e.Diagnostic]);
            return e.Diagnostic.Code == UnknownKind ? ExitCode.WrongUsage : ExitCode.InputProblem;
        }
    }

    /// <summary>The editions of a folder; with the exit code of a report that has errors, which are told.</summary>
    private (IReadOnlyList<FigureTrace> Documents, int ExitCode) OfFolder(Invocation invocation, string folder)
    {
        var report = ReportLoader.Load(folder, new Dictionary<string, string>(), invocation.Arguments.GetValue(_edition), invocation.CancellationToken);
        if (!report.HasErrors)
        {
            return ([.. report.Editions.Select(FigureTrace.Of)], ExitCode.Done);
        }

        invocation.Terminal.Report([.. report.Diagnostics.Where(d => d.Severity == Severity.Error)], folder);
        invocation.Terminal.Remark($"{Verdict.Summary(report.Diagnostics)}; a report with errors prints nothing");
        return ([], Verdict.ExitCodeOf(report.Diagnostics, isStrict: false, UnknownEdition));
    }

    private static int Answer(Invocation invocation, Explanation explanation)
    {
        var isText = CommonOptions.FormatOf(invocation.Arguments) == DiagnosticFormat.Text;
        if (!isText)
        {
            invocation.Terminal.Say(ExplanationJson.Of(explanation));
        }
        else if (explanation.Found.Count > 0)
        {
            invocation.Terminal.Say(ExplanationText.Of(explanation));
        }

        if (explanation.Found.Count > 0)
        {
            return ExitCode.Done;
        }

        var near = string.Join(" or ", explanation.Suggestions);
        invocation.Terminal.Complain($"reportgen: no figure is printed as '{explanation.Text}'");
        invocation.Terminal.Complain(near.Length > 0 ? $"  hint: did you mean {near}?" : "  hint: give it as it stands on the page, in quotation marks where it has blanks");
        return ExitCode.InputProblem;
    }
}
