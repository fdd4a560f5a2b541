using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportGen.Tests.Api;

/// <summary>A C# program of the README, compiled as it stands.</summary>
internal static class Snippet
{
    /// <summary>What the SDK imports into a console project.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>All blocks of C# in a Markdown file, in order.</summary>
    public static IReadOnlyList<string> In(string markdown)
    {
        const string Fence = "```";
        var parts = markdown.ReplaceLineEndings("\n").Split("\n" + Fence);
        return [.. parts.Where(p => p.StartsWith("csharp\n", StringComparison.Ordinal)).Select(p => p["csharp\n".Length..])];
    }

    /// <summary>Compiles a program with warnings as errors, and runs it in a folder.</summary>
    /// <returns>What it writes to standard output and error.</returns>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static string Run(string program, string folder)
    {
        var entry = Compile(program).EntryPoint!;
        var (outer, output, error) = (Environment.CurrentDirectory, Console.Out, Console.Error);
        using var written = new StringWriter();
        try
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(written);
            Console.SetError(written);
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Environment.CurrentDirectory = outer;
            Console.SetOut(output);
            Console.SetError(error);
        }

        return written.ToString();
    }

    private static Assembly Compile(string program)
    {
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>
            {
                // The test's own: it refers to more than a snippet uses.
                ["CS8019"] = ReportDiagnostic.Suppress,
                ["CS1701"] = ReportDiagnostic.Suppress,
            });
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(program, path: "Program.cs"), CSharpSyntaxTree.ParseText(ImplicitUsings)],
            References,
            options);
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        return result.Success
            ? Assembly.Load(bytes.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics) + "\n\n" + program);
    }
}
