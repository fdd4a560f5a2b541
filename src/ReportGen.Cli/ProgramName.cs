namespace ReportGen.Cli;

/// <summary>How the program was started, so that the commands it tells can be typed.</summary>
internal static class ProgramName
{
    /// <summary>A command with this program before it.</summary>
    public static string Command(params string[] arguments) =>
        string.Join(' ', [Of(Environment.ProcessPath, typeof(ProgramName).Assembly.GetName().Name + ".dll", Environment.CurrentDirectory), .. arguments.Select(Quoted)]);

    /// <summary>The words that start a program.</summary>
    /// <param name="processPath">The running program: the installed command, <c>dotnet</c>, or the built program.</param>
    /// <param name="library">File name of the program's library, which <c>dotnet</c> is given.</param>
    /// <param name="folder">The working folder.</param>
    public static string Of(string? processPath, string library, string folder) => Path.GetFileNameWithoutExtension(processPath) switch
    {
        null or "" or "reportgen" => "reportgen",
        "dotnet" => "dotnet " + Quoted(Near(Path.Combine(AppContext.BaseDirectory, library), folder)),
        _ => Quoted(Near(processPath!, folder)),
    };

    /// <summary>A path as a shell takes it: in quotation marks where it holds more than plain characters.</summary>
    public static string Quoted(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':') ? text : $"\"{text}\"";

    /// <summary>Relative where the program lies below the working folder.</summary>
    private static string Near(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path
            : relative.Contains(Path.DirectorySeparatorChar) ? relative
            : Path.Combine(".", relative);
    }
}
