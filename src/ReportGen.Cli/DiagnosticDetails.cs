namespace ReportGen.Cli;

/// <summary>The lines below a diagnostic; what its own line says already is left out.</summary>
internal static class DiagnosticDetails
{
    public static IEnumerable<(string Name, string Text)> Of(Diagnostic diagnostic)
    {
        var said = diagnostic.Message + "\n" + diagnostic.Hint;
        if (IsNew(diagnostic.Found, said))
        {
            yield return ("found", diagnostic.Found!);
        }

        if (IsNew(diagnostic.Expected, said))
        {
            yield return ("expected", diagnostic.Expected!);
        }

        var see = diagnostic.Related?.ToString();
        if (IsNew(see, said) && see != diagnostic.Span.ToString())
        {
            yield return ("see", see!);
        }

        if (!string.IsNullOrEmpty(diagnostic.Hint))
        {
            yield return ("hint", diagnostic.Hint);
        }
    }

    private static bool IsNew(string? text, string said) =>
        !string.IsNullOrEmpty(text) && !said.Contains(text, StringComparison.Ordinal);
}
