using System.Globalization;
using Spectre.Console;

namespace ReportGen.Cli;

/// <summary>Speaks to the user: results to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    private readonly TextWriter _output;
    private readonly IAnsiConsole _error;
    private readonly TerminalManner _manner;
    private List<Diagnostic>? _forPrograms;
    private string _folder = string.Empty;

    public Terminal(TextWriter output, TextWriter error, TerminalManner manner)
    {
        _output = output;
        _manner = manner;

        // Colour only where standard error is a terminal; Spectre honours NO_COLOR itself.
        _error = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error),
            Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });

        // Long lines must stay whole, or positions cannot be followed by other programs.
        _error.Profile.Width = int.MaxValue / 2;
    }

    /// <summary>Whether standard output could not be written: closed, or on a full disk.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>A line of the result. Beside diagnostics for programs it would be in the way, and is a remark.</summary>
    public void Say(string text)
    {
        if (_forPrograms is not null)
        {
            Remark(text);
            return;
        }

        Try(() => _output.WriteLine(text));
    }

    /// <summary>A remark on the run.</summary>
    public void Remark(string text)
    {
        if (!_manner.IsQuiet)
        {
            Complain(text);
        }
    }

    /// <summary>What stopped the run and is no diagnostic; also told when quiet.</summary>
    public void Complain(string text) => _error.WriteLine(text);

    /// <summary>Diagnostics: at once for people; for programs all of them when the run ends.</summary>
    /// <param name="folder">The report's folder.</param>
    /// <param name="isStrict">Whether warnings count as errors.</param>
    public void Report(IReadOnlyList<Diagnostic> diagnostics, string? folder = null, bool isStrict = false)
    {
        if (_manner.Format != DiagnosticFormat.Text)
        {
            (_forPrograms ??= []).AddRange(diagnostics);
            _folder = folder ?? _folder;
            return;
        }

        var least = _manner.IsVerbose ? Severity.Note
            : _manner.IsQuiet && !isStrict ? Severity.Error
            : Severity.Warning;
        foreach (var diagnostic in diagnostics.Where(d => d.Severity >= least))
        {
            Show(diagnostic);
        }
    }

    /// <summary>Writes what was kept for the end.</summary>
    public void Finish()
    {
        if (_forPrograms is not null)
        {
            var document = _manner.Format == DiagnosticFormat.Json ? DiagnosticJson.Of(_forPrograms) : DiagnosticSarif.Of(_forPrograms, _folder);
            Try(() => _output.WriteLine(document));
        }

        Try(_output.Flush);
    }

    /// <summary>A fault of the program's own.</summary>
    public void ShowFault(Exception fault)
    {
        _error.WriteLine("reportgen: a fault in the program itself, not in your report: " + fault.Message);
        _error.WriteLine(_manner.IsVerbose ? fault.ToString() : "  hint: please report it, with what '--verbose' shows; earlier outputs are as they were");
    }

    /// <summary>'1 note', '2 notes'.</summary>
    public static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private void Show(Diagnostic diagnostic)
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
        foreach (var (name, text) in DiagnosticDetails.Of(diagnostic))
        {
            _error.WriteLine($"  {name}: {text}");
        }
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException e) when (!IsBroken)
        {
            IsBroken = true;
            Complain("reportgen: standard output cannot be written: " + e.Message);
        }
        catch (IOException)
        {
            // Said once.
        }
    }
}
