using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Testing;

namespace ReportGen.Tests.Explanations;

/// <summary>Every message with sample arguments, made by the very methods that the program uses.</summary>
internal static partial class MessageSamples
{
    /// <summary>The file of Messages that each method stands in.</summary>
    private static readonly Dictionary<string, string> Files = Directory.EnumerateFiles(RepositoryFolder.File("src", "ReportGen", "Diagnostics"), "Messages.*.cs")
        .SelectMany(f => Method().Matches(File.ReadAllText(f)).Select(m => (Name: m.Groups[1].Value, File: Path.GetFileName(f)["Messages.".Length..^".cs".Length])))
        .DistinctBy(m => m.Name)
        .ToDictionary(m => m.Name, m => m.File, StringComparer.Ordinal);

    /// <summary>All messages by code, then in the order of their methods' names.</summary>
    public static IReadOnlyList<(string Method, Diagnostic Diagnostic)> All() =>
    [
        .. typeof(Messages).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m.ReturnType == typeof(Diagnostic) && m.GetParameters().All(p => p.ParameterType != typeof(Diagnostic)))
            .Select(m => (m.Name, Named(m, (Diagnostic)m.Invoke(null, [.. m.GetParameters().Select(p => Sample(m.Name, p))])!)))
            .OrderBy(m => m.Item2.Code, StringComparer.Ordinal)
            .ThenBy(m => m.Name, StringComparer.Ordinal),
    ];

    /// <summary>Messages about cells and rows of metrics.csv begin with their names.</summary>
    private static Diagnostic Named(MethodInfo method, Diagnostic diagnostic) => (Room(method.Name), method.GetParameters().FirstOrDefault()?.Name) switch
    {
        ('2', "at") => Messages.InCell("cell E7", diagnostic),
        ('2', "row") => Messages.InCell("row 7", diagnostic),
        _ => diagnostic,
    };

    private static object? Sample(string method, ParameterInfo parameter)
    {
        var name = parameter.Name!;
        if (MessageArguments.TryFind(method, name, out var special))
        {
            return special;
        }

        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(string) => MessageArguments.Text(method, name),
            _ when type == typeof(SourceSpan) => name is "first" or "related" or "cell" or "formula" or "target" or "id" ? Second(method) : Place(method),
            _ when type == typeof(int) => 3,
            _ when type == typeof(long) => 3L,
            _ when type == typeof(byte) => (byte)0xE9,
            _ when type == typeof(char) => '×',
            _ when type == typeof(bool) => false,
            _ when type == typeof(decimal) => 3m,
            _ when type == typeof(Length) => Length.Mm(10),
            _ when type.IsAssignableFrom(typeof(string[])) => new[] { "patents.granted" },
            _ => throw new NotSupportedException($"{method}({name}) has a type without a sample: {type}."),
        };
    }

    /// <summary>The file that a message is about is told by the file of Messages that it stands in, and that by a code's number.</summary>
    private static SourceSpan Place(string method) => Room(method) switch
    {
        '0' => SourceSpan.At("report.yaml", 2, 1),
        'T' => SourceSpan.At("house.yaml", 5, 9),
        '2' => SourceSpan.At("metrics.csv", 7, 12),
        _ => SourceSpan.At("narrative.md", 14, 9),
    };

    private static SourceSpan Second(string method) => Room(method) switch
    {
        '0' => SourceSpan.At("report.yaml", 1, 1),
        '3' => SourceSpan.At("narrative.md", 8, 1),
        _ => SourceSpan.At("metrics.csv", 4, 5),
    };

    private static char Room(string method) => Files[method] switch
    {
        "Csv" or "Metrics" => '2',
        "Themes" => 'T',
        "Input" or "Yaml" => '0',
        "Narrative" or "Constructs" => '3',
        _ => '1',
    };

    [GeneratedRegex(@" Diagnostic (\w+)\(")]
    private static partial Regex Method();
}
