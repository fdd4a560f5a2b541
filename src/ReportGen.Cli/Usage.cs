using System.CommandLine;

namespace ReportGen.Cli;

/// <summary>Says what is wrong with the arguments, and what was perhaps meant.</summary>
internal static class Usage
{
    private const int MostEdits = 2;

    /// <returns>The exit code of wrong usage.</returns>
    public static int Explain(ParseResult parsed, RootCommand root, TextWriter error)
    {
        if (parsed.CommandResult.Command == root)
        {
            ExplainCommand(parsed, root, error);
            return ExitCode.WrongUsage;
        }

        var name = parsed.CommandResult.Command.Name;
        foreach (var message in parsed.Errors.Select(e => Message(e.Message, name)).Distinct())
        {
            error.WriteLine("reportgen: " + message);
        }

        error.WriteLine(FirstHint(parsed) ?? $"  hint: 'reportgen {name} --help' shows its options");
        return ExitCode.WrongUsage;
    }

    private static void ExplainCommand(ParseResult parsed, RootCommand root, TextWriter error)
    {
        var commands = root.Subcommands.Select(c => c.Name).ToList();
        if (parsed.UnmatchedTokens is not [var written, ..])
        {
            error.WriteLine("reportgen: no command is given");
            error.WriteLine($"  hint: the commands are {string.Join(", ", commands)}; 'reportgen --help' says what they do");
            return;
        }

        var kind = written.StartsWith('-') ? "option" : "command";
        error.WriteLine($"reportgen: there is no {kind} '{written}'");
        error.WriteLine(Near(written, commands) is { } near && kind == "command"
            ? $"  hint: did you mean 'reportgen {near}'?"
            : $"  hint: the commands are {string.Join(", ", commands)}; 'reportgen --help' says what they do");
    }

    private static string Message(string message, string command) =>
        message.StartsWith("Required argument missing for option", StringComparison.Ordinal)
            ? $"{message.Split(' ')[5].TrimEnd('.')} needs something after it"
            : message.StartsWith("Required argument", StringComparison.Ordinal)
            ? command == "explain" ? "'explain' needs a file or folder, and what is printed" : $"'{command}' needs the name of a folder"
            : message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.') : message;

    private static string? FirstHint(ParseResult parsed)
    {
        var options = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(o => o.Name).ToList();
        return parsed.UnmatchedTokens
            .Where(t => t.StartsWith('-'))
            .Select(t => Near(t, options))
            .OfType<string>()
            .Select(near => $"  hint: did you mean '{near}'?")
            .FirstOrDefault();
    }

    private static string? Near(string written, IReadOnlyList<string> names) => names
        .Select(n => (Name: n, Edits: Edits(written, n)))
        .Where(n => n.Edits <= MostEdits && n.Edits < n.Name.Length)
        .OrderBy(n => n.Edits)
        .Select(n => n.Name)
        .FirstOrDefault();

    /// <summary>Letters to insert, delete or replace, row by row (Wagner and Fischer).</summary>
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var kept = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(kept, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
