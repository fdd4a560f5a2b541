using System.Globalization;
using Spectre.Console;

namespace ReportGen.Cli;

/// <summary>Speaks to the user: results to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    private readonly TextWriter _output;
    private readonly IAnsiConsole _error;
    private readonly bool _isQuiet;
    private readonly bool _isVerbose;

    public Terminal(TextWriter output, TextWriter error, bool isQuiet, bool isVerbose)
    {
        _output = output;
        _isQuiet = isQuiet;
        _isVerbose = isVerbose;

        // Colour only where standard error is a terminal; Spectre honours NO_COLOR itself.
        _error = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error),
            Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });

        // Long lines must stay whole, or positions cannot be followed by other programs.
        _error.Profile.Width = int.MaxValue / 2;
    }

    /// <summary>A line of the result.</summary>
    public void Say(string text)
    {
        if (!_isQuiet)
        {
            _output.WriteLine(text);
        }
    }

    /// <summary>A remark on the run.</summary>
    public void Remark(string text)
    {
        if (!_isQuiet)
        {
            _error.WriteLine(text);
        }
    }

    /// <summary>All diagnostics that are asked for: notes with <c>--verbose</c>, nothing but errors with <c>--quiet</c>.</summary>
    public void Show(IReadOnlyList<Diagnostic> diagnostics)
    {
        var least = _isQuiet ? Severity.Error : _isVerbose ? Severity.Note : Severity.Warning;
        foreach (var diagnostic in diagnostics.Where(d => d.Severity >= least))
        {
            Show(diagnostic);
        }

        var hidden = diagnostics.Count(d => d.Severity == Severity.Note);
        if (hidden > 0 && !_isVerbose)
        {
            Remark(string.Create(CultureInfo.InvariantCulture, $"{Counted(hidden, "note")} not shown; --verbose shows them"));
        }
    }

    /// <summary>One diagnostic.</summary>
    public void Show(Diagnostic diagnostic)
    {
        var (word, style) = diagnostic.Severity switch
        {
            Severity.Error => ("error", new Style(Spectre.Console.Color.Red, decoration: Decoration.Bold)),
            Severity.Warning => ("warning", new Style(Spectre.Console.Color.Yellow, decoration: Decoration.Bold)),
            _ => ("note", new Style(Spectre.Console.Color.Aqua)),
        };
        var place = diagnostic.Span.ToString();
        _error.Write(new Text(place.Length == 0 ? string.Empty : place + ": "));
        _error.Write(new Text(word, style));
        _error.WriteLine($" {diagnostic.Code}: {diagnostic.Message}");
        Detail("found", diagnostic.Found);
        Detail("expected", diagnostic.Expected);
        Detail("see", diagnostic.Related?.ToString());
        Detail("hint", diagnostic.Hint);
    }

    /// <summary>A fault of the program's own.</summary>
    public void ShowFault(Exception fault)
    {
        _error.WriteLine("reportgen: a fault in the program itself, not in your report: " + fault.Message);
        _error.WriteLine(_isVerbose ? fault.ToString() : "  hint: please report it, with what '--verbose' shows; earlier outputs are as they were");
    }

    /// <summary>'1 note', '2 notes'.</summary>
    public static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private void Detail(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _error.WriteLine($"  {name}: {text}");
        }
    }
}
