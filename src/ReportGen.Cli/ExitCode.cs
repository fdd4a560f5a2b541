namespace ReportGen.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Done; with <c>--strict</c>, without warnings.</summary>
    public const int Done = 0;

    /// <summary>A problem in the input.</summary>
    public const int InputProblem = 1;

    /// <summary>Wrong usage of the command line.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of ours.</summary>
    public const int InternalFault = 3;

    /// <summary>Outputs could not be written; earlier ones are as they were.</summary>
    public const int OutputProblem = 4;

    /// <summary>Interrupted from the keyboard (128 + SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>Asked to end (128 + SIGTERM).</summary>
    public const int Terminated = 143;
}
