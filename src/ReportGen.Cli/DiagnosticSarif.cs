using System.Text;
using System.Text.Json;

namespace ReportGen.Cli;

/// <summary>Diagnostics as a SARIF 2.1.0 log (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0).</summary>
internal static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Base = "REPORT";

    /// <param name="folder">The report's folder, which the paths of diagnostics are relative to.</param>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics, string folder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, diagnostics, folder);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteRun(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, string folder)
    {
        var codes = diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        WriteTool(json, codes);
        WriteBase(json, folder);

        // 3.14.17: columns count UTF-16 code units, as in the text form.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, codes.IndexOf(diagnostic.Code));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "reportgen");
        json.WriteString("semanticVersion", typeof(DiagnosticSarif).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBase(Utf8JsonWriter json, string folder)
    {
        if (folder.Length == 0)
        {
            return;
        }

        // 3.14.14: the address of a folder ends with a slash.
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        json.WriteString("uri", new Uri(path).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", DiagnosticJson.WordFor(diagnostic.Severity));
        WriteMessage(json, diagnostic);
        WriteLocations(json, "locations", diagnostic.Span, diagnostic.Cell);
        if (diagnostic.Related is { } related)
        {
            WriteLocations(json, "relatedLocations", related, null);
        }

        json.WriteEndObject();
    }

    /// <summary>SARIF has no place for hints: they follow the message.</summary>
    private static void WriteMessage(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var details = DiagnosticDetails.Of(diagnostic).Where(d => d.Name != "see").Select(d => $"\n{d.Name}: {d.Text}");
        json.WriteStartObject("message");
        json.WriteString("text", diagnostic.Message + string.Concat(details));
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, SourceSpan span, string? cell)
    {
        json.WriteStartArray(name);
        if (span.File.Length > 0)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', span.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Base);
            json.WriteEndObject();
            WriteRegion(json, span);
            json.WriteEndObject();
            WriteCell(json, cell);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>3.33: a logical location has a name that people know it by.</summary>
    private static void WriteCell(Utf8JsonWriter json, string? cell)
    {
        if (cell is null)
        {
            return;
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", cell);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        if (span.Line == 0)
        {
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        if (span.Column > 0)
        {
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endLine", span.EndLine);
            json.WriteNumber("endColumn", span.EndColumn);
        }

        json.WriteEndObject();
    }
}
