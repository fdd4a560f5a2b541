using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Cli;

/// <summary>Diagnostics as an array of JSON objects, in order.</summary>
internal static class DiagnosticJson
{
    /// <summary>Letters of all languages stand as they are; the text goes to a stream, never into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The word for a severity, which SARIF uses, too.</summary>
    public static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", WordFor(diagnostic.Severity));
        WritePlace(json, diagnostic.Span);
        WriteIfAny(json, "cell", diagnostic.Cell);
        json.WriteString("message", diagnostic.Message);
        WriteIfAny(json, "found", diagnostic.Found);
        WriteIfAny(json, "expected", diagnostic.Expected);
        WriteIfAny(json, "hint", diagnostic.Hint);
        if (diagnostic.Related is { } related)
        {
            json.WriteStartObject("related");
            WritePlace(json, related);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        WriteIfAny(json, "file", span.File);
        WriteIfAny(json, "line", span.Line);
        WriteIfAny(json, "column", span.Column);
        WriteIfAny(json, "endLine", span.EndLine);
        WriteIfAny(json, "endColumn", span.EndColumn);
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
        {
            json.WriteNumber(name, number);
        }
    }
}
