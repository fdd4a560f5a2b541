using ReportGen.Diagnostics;

namespace ReportGen.Input.Themes;

/// <summary>The themes that come with the program: files of the same kind as those of users.</summary>
internal static class BuiltInThemes
{
    public const string Default = "booklet";

    public static IReadOnlyList<string> Names { get; } = ["booklet", "report"];

    /// <summary>The text of a built-in theme's file.</summary>
    public static SourceText Open(string name)
    {
        using var stream = typeof(BuiltInThemes).Assembly.GetManifestResourceStream("theme-" + name + ".yaml")!;
        using var reader = new StreamReader(stream);
        return new SourceText(name + ".yaml", reader.ReadToEnd());
    }

    /// <summary>A built-in theme.</summary>
    public static Theme Load(string name)
    {
        var diagnostics = new DiagnosticBag();
        var theme = ThemeReader.ReadBuiltIn(name, diagnostics);
        return diagnostics.HasErrors
            ? throw new System.Diagnostics.UnreachableException(diagnostics.Sorted()[0].Message)
            : theme;
    }
}
