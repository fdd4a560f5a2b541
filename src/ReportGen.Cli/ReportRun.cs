using System.CommandLine;

namespace ReportGen.Cli;

/// <summary>What <c>check</c> and <c>build</c> have in common: read a report and tell what is wrong with it.</summary>
internal sealed class ReportRun
{
    private const string UnknownEdition = "RG0007";
    private const string PeriodWithoutData = "RG0031";

    private readonly Argument<string> _folder = CommonOptions.Folder("The report's folder.");
    private readonly Option<string?> _edition = CommonOptions.Edition();
    private readonly Option<string?> _period = CommonOptions.Period();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>Gives a command the arguments of a run.</summary>
    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_edition);
        command.Add(_period);
        command.Add(_strict);
    }

    /// <summary>Loads the report and tells its problems.</summary>
    /// <returns>The report, and whether it passes: an exit code.</returns>
    public (Report Report, int Verdict) Load(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var folder = arguments.GetRequiredValue(_folder);
        var isStrict = arguments.GetValue(_strict);
        var report = Load(arguments, invocation.CancellationToken);
        invocation.Terminal.Report([.. report.Diagnostics.Select(Placed)], folder, isStrict);
        return (report, Verdict.ExitCodeOf(report.Diagnostics, isStrict, UnknownEdition));
    }

    /// <summary>Makes the changes that certainly mend a problem, and shows them.</summary>
    public void Fix(Invocation invocation)
    {
        var folder = invocation.Arguments.GetRequiredValue(_folder);
        foreach (var edit in Load(invocation.Arguments, invocation.CancellationToken).ApplyEdits(folder, invocation.CancellationToken))
        {
            invocation.Terminal.Say($"{edit.Span}: {edit.Original} → {edit.Replacement}");
        }
    }

    private Report Load(ParseResult arguments, CancellationToken cancellationToken)
    {
        Dictionary<string, string> settings = arguments.GetValue(_period) is { } period ? new() { ["period"] = period } : [];
        return ReportLoader.Load(arguments.GetRequiredValue(_folder), settings, arguments.GetValue(_edition), cancellationToken);
    }

    /// <summary>What is in no file stands on the command line, where the option is its place.</summary>
    private static Diagnostic Placed(Diagnostic diagnostic) => diagnostic switch
    {
        { Code: UnknownEdition } => diagnostic with { Span = SourceSpan.OfFile("--edition") },
        { Code: PeriodWithoutData, Span.File: "" } => diagnostic with { Span = SourceSpan.OfFile("--period") },
        _ => diagnostic,
    };
}
